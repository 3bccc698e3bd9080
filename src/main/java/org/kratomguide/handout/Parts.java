package org.kratomguide.handout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kratomguide.article.Article;
import org.kratomguide.article.ArticleRendering;
import org.kratomguide.article.Section;
import org.kratomguide.link.LinkTarget;
import org.kratomguide.markdown.Typography;
import org.kratomguide.search.PassageKind;
import org.kratomguide.topic.Topics;
import org.kratomguide.treatment.FactsView;
import org.kratomguide.treatment.Treatment;
import org.kratomguide.treatment.TreatmentOption;
import org.kratomguide.treatment.TreatmentOverview;
import org.kratomguide.treatment.TreatmentOverviews;
import org.kratomguide.treatment.TreatmentView.OptionView;
import org.kratomguide.treatment.Treatments;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Fetches the text of what was picked, and of no more. */
@Component
class Parts {

	private static final String TREATMENTS = "/treatments";

	private static final String FACTS = "facts";

	private final Topics topics;

	private final Treatments treatments;

	private final TreatmentOverviews overviews;

	private final Clock clock;

	Parts(Topics topics, Treatments treatments, TreatmentOverviews overviews, Clock clock) {
		this.topics = topics;
		this.treatments = treatments;
		this.overviews = overviews;
		this.clock = clock;
	}

	/**
	 * The text of one thing.
	 * @param place its place on the sheet, from 1
	 * @param sheet numbers the sources over the whole sheet
	 * @return empty for what has an address but no text of its own, such as the list of
	 * helplines of a country
	 */
	Optional<Part> find(LinkTarget target, int place, ArticleRendering sheet) {
		String[] address = target.address().split("#", 2);
		String fragment = (address.length > 1) ? address[1] : null;
		if (address[0].startsWith(TREATMENTS + "/")) {
			return this.treatments.findBySlug(address[0].substring(TREATMENTS.length() + 1))
				.flatMap((treatment) -> of(treatment, new Cut(target, fragment, place, sheet)));
		}
		Optional<Article> article = address[0].equals(TREATMENTS)
				? this.overviews.find().map(TreatmentOverview::getArticle)
				: this.topics.findBySlug(address[0].substring(1)).map((topic) -> topic.getArticle());
		return article
			.flatMap((it) -> of(it, null, List.of(), Version.of(it), new Cut(target, fragment, place, sheet)));
	}

	private Optional<Part> of(Treatment treatment, Cut cut) {
		Article article = treatment.getArticle();
		String version = Version.of(article, treatment.getFacts(),
				treatment.getOptions().stream().map(TreatmentOption::getText).toList());
		if (cut.target.kind() == PassageKind.OPTION) {
			return treatment.getOptions()
				.stream()
				.filter((option) -> option.getSlug().equals(cut.fragment))
				.findFirst()
				.map((option) -> OptionView.of(option, cut.sheet))
				.map((option) -> part(article, option.facts(), List.of(),
						List.of(new Section(null, null, null, "<p>" + option.html() + "</p>")), version, cut));
		}
		if (FACTS.equals(cut.fragment)) {
			return Optional
				.of(part(article, FactsView.of(treatment.getFacts(), cut.sheet), List.of(), List.of(), version, cut));
		}
		if (cut.fragment != null) {
			return of(article, null, List.of(), version, cut);
		}
		FactsView facts = FactsView.of(treatment.getFacts(), cut.sheet);
		List<Part.Option> options = treatment.getOptions()
			.stream()
			.map(TreatmentOption::getText)
			.map((option) -> new Part.Option(option.name(), cut.sheet.inline(option.summary())))
			.toList();
		return of(article, facts, options, version, cut);
	}

	private Optional<Part> of(Article article, @Nullable FactsView facts, List<Part.Option> options, String version,
			Cut cut) {
		boolean whole = cut.fragment == null;
		List<Section> sections = whole ? cut.sheet.sections(article)
				: cut.sheet.section(article, String.valueOf(cut.fragment)).stream().toList();
		if (sections.isEmpty() && !whole) {
			return Optional.empty();
		}
		return Optional.of(part(article, facts, options,
				sections.stream().map((section) -> PartText.fit(section, cut.place, whole)).toList(), version, cut));
	}

	private Part part(Article article, @Nullable FactsView facts, List<Part.Option> options, List<Section> sections,
			String version, Cut cut) {
		boolean whole = cut.fragment == null;
		return new Part(cut.target.code(), HtmlUtils.htmlEscape(cut.target.heading(), "UTF-8"),
				whole ? null : cut.target.title(), whole ? Typography.curve(article.lede()) : "",
				whole ? article.summary().stream().map(cut.sheet::inline).toList() : List.of(), facts, options,
				sections, version, article.review(), article.review().isDue(LocalDate.now(this.clock)));
	}

	/** What is to be cut out, and for which place on which sheet. */
	private record Cut(LinkTarget target, @Nullable String fragment, int place, ArticleRendering sheet) {
	}

}
