package org.kratomguide.treatment;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kratomguide.article.ArticleRendering;

/**
 * The facts of a treatment or an option, ready for the template.
 *
 * @param rows label and text
 * @param ask the questions to ask
 * @param kratom the evidence in people who use kratom
 * @param elsewhere the evidence that is borrowed
 */
public record FactsView(List<Row> rows, List<String> ask, EvidenceView kratom, EvidenceView elsewhere) {

	/** Renders facts; their citations count as the page's. */
	public static FactsView of(Facts facts, ArticleRendering page) {
		return new FactsView(
				Arrays.stream(Fact.values()).map((fact) -> new Row(fact.label(), page.inline(fact.of(facts)))).toList(),
				facts.ask().stream().map(page::inline).toList(), EvidenceView.of(facts.kratom(), page),
				EvidenceView.of(facts.elsewhere(), page));
	}

	/**
	 * One fact.
	 *
	 * @param label the heading of the row
	 * @param html what it says
	 */
	public record Row(String label, String html) {
	}

	/**
	 * How sure we are.
	 *
	 * @param strength the grade, if there is one
	 * @param condition what it was studied in, if not in kratom use
	 * @param html the evidence in a sentence; may be empty
	 */
	public record EvidenceView(@Nullable EvidenceStrength strength, @Nullable String condition, String html) {

		/** The grade and the words. */
		public static EvidenceView of(Evidence evidence, ArticleRendering page) {
			String words = evidence.words();
			return new EvidenceView(evidence.strength(), evidence.condition(),
					(words != null) ? page.inline(words) : "");
		}

		/** The grade alone, or the words where there is none. */
		public static EvidenceView brief(Evidence evidence, ArticleRendering page) {
			return (evidence.strength() != null) ? new EvidenceView(evidence.strength(), evidence.condition(), "")
					: of(evidence, page);
		}

	}

}
