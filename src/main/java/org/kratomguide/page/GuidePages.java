package org.kratomguide.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kratomguide.topic.Topics;
import org.kratomguide.treatment.TreatmentOverviews;
import org.kratomguide.treatment.Treatments;

import org.springframework.stereotype.Component;

/** All pages: topics, treatments, and the comparison of treatments. */
@Component
public class GuidePages {

	private static final String OVERVIEW = "/treatments";

	private final Topics topics;

	private final Treatments treatments;

	private final TreatmentOverviews overviews;

	GuidePages(Topics topics, Treatments treatments, TreatmentOverviews overviews) {
		this.topics = topics;
		this.treatments = treatments;
		this.overviews = overviews;
	}

	/** Every page, by address. */
	public List<GuidePage> all() {
		return Stream
			.concat(explaining().stream(), this.treatments.findAllByOrderByPosition()
				.stream()
				.map((treatment) -> new GuidePage(OVERVIEW + "/" + treatment.getSlug(), treatment.getArticle())))
			.sorted(Comparator.comparing(GuidePage::address))
			.toList();
	}

	/** Every page that is not about one treatment, by address. */
	public List<GuidePage> explaining() {
		return Stream.concat(
				this.topics.findAll().stream().map((topic) -> new GuidePage("/" + topic.getSlug(), topic.getArticle())),
				overview().stream())
			.sorted(Comparator.comparing(GuidePage::address))
			.toList();
	}

	/** A page that is not about one treatment. */
	public Optional<GuidePage> explainingAt(String address) {
		return address.equals(OVERVIEW) ? overview() : this.topics.findBySlug(address.substring(1))
			.map((topic) -> new GuidePage(address, topic.getArticle()));
	}

	private Optional<GuidePage> overview() {
		return this.overviews.find().map((overview) -> new GuidePage(OVERVIEW, overview.getArticle()));
	}

}
