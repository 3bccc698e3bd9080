package org.kratomguide.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.kratomguide.language.PerLanguage;
import org.kratomguide.language.ContentChanged;
import org.kratomguide.language.Words;
import org.kratomguide.treatment.TreatmentEntry;
import org.kratomguide.treatment.Treatments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The table of contents at the foot of every page, remembered so that error pages have it
 * too.
 */
@Component
public class Contents {

	/**
	 * Where the treatments stand among the topics of their chapter, after "Why seek
	 * treatment".
	 */
	private static final int TREATMENTS_FROM = 10;

	private static final int OVERVIEW = 6;

	private final Topics topics;

	private final Treatments treatments;

	private final PerLanguage<List<Part>> remembered = new PerLanguage<>(this::read);

	Contents(Topics topics, Treatments treatments) {
		this.topics = topics;
		this.treatments = treatments;
	}

	/** The chapters, in order. */
	public List<Part> parts() {
		return this.remembered.get();
	}

	@EventListener
	void forget(ContentChanged event) {
		this.remembered.forget();
	}

	private List<Part> read() {
		List<TopicEntry> entries = new ArrayList<>(this.topics.findEntries());
		entries.add(new TopicEntry(Chapter.TREATMENT, OVERVIEW, "treatments", Words.of("contents.treatments")));
		List<TreatmentEntry> five = this.treatments.findEntries();
		for (int i = 0; i < five.size(); i++) {
			TreatmentEntry entry = five.get(i);
			entries.add(new TopicEntry(Chapter.TREATMENT, TREATMENTS_FROM + i, "treatments/" + entry.slug(),
					entry.title()));
		}
		return Arrays.stream(Chapter.values())
			.map((chapter) -> new Part(chapter.title(), links(entries.stream(), chapter)))
			.toList();
	}

	private static List<Link> links(Stream<TopicEntry> entries, Chapter chapter) {
		return entries.filter((entry) -> entry.chapter() == chapter)
			.sorted(Comparator.comparingInt(TopicEntry::position))
			.map((entry) -> new Link("/" + entry.slug(), entry.title()))
			.toList();
	}

	/**
	 * A chapter with its pages.
	 *
	 * @param title its name
	 * @param links its pages, in order
	 */
	public record Part(String title, List<Link> links) {
	}

	/**
	 * A page.
	 *
	 * @param href its address
	 * @param title its short title
	 */
	public record Link(String href, String title) {
	}

}
