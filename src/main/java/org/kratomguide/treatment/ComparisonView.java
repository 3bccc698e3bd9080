package org.kratomguide.treatment;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kratomguide.article.Article;
import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.article.ArticleRendering;
import org.kratomguide.article.ArticleView;
import org.kratomguide.language.Words;

/**
 * Treatments side by side, ready for the template.
 *
 * @param article the prose around the table
 * @param columns what is compared
 * @param kratom the evidence in people who use kratom, for each column
 * @param elsewhere the evidence that is borrowed, for each column
 * @param rows what else it is compared by
 */
public record ComparisonView(ArticleView article, List<Column> columns, List<FactsView.EvidenceView> kratom,
		List<FactsView.EvidenceView> elsewhere, List<Row> rows) {

	/** All treatments, doing nothing included; the evidence by its grade. */
	public static ComparisonView of(TreatmentOverview overview, List<Treatment> treatments, ArticleRenderer renderer) {
		Stream<Choice> doingNothing = Stream
			.of(new Choice("", null, Words.of("compare.none"), overview.getWithoutTreatment()));
		return of(Stream.concat(treatments.stream().map(Choice::of), doingNothing).toList(), overview.getArticle(),
				renderer, FactsView.EvidenceView::brief);
	}

	/** A few choices; the evidence in full. */
	static ComparisonView of(List<Choice> choices, Article article, ArticleRenderer renderer) {
		return of(choices, article, renderer, FactsView.EvidenceView::of);
	}

	private static ComparisonView of(List<Choice> choices, Article article, ArticleRenderer renderer,
			BiFunction<Evidence, ArticleRendering, FactsView.EvidenceView> evidence) {
		ArticleRendering page = renderer.start();
		List<Facts> facts = choices.stream().map(Choice::facts).toList();
		List<FactsView.EvidenceView> kratom = facts.stream().map((it) -> evidence.apply(it.kratom(), page)).toList();
		List<FactsView.EvidenceView> elsewhere = facts.stream()
			.map((it) -> evidence.apply(it.elsewhere(), page))
			.toList();
		List<Row> rows = Arrays.stream(Fact.values())
			.map((fact) -> new Row(fact.label(), facts.stream().map((it) -> page.inline(fact.of(it))).toList()))
			.toList();
		return new ComparisonView(page.finish(article),
				choices.stream().map((it) -> new Column(it.name(), it.address())).toList(), kratom, elsewhere, rows);
	}

	/**
	 * A thing compared.
	 *
	 * @param name its name
	 * @param address where the guide tells of it, if it does
	 */
	public record Column(String name, @Nullable String address) {
	}

	/**
	 * A fact by which they are compared.
	 *
	 * @param label the fact
	 * @param cells what each column says of it
	 */
	public record Row(String label, List<String> cells) {
	}

}
