package org.kratomguide.treatment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.article.ArticleRendering;
import org.kratomguide.article.ArticleView;

/**
 * The treatments side by side, doing nothing included, ready for the template.
 *
 * @param article the prose around the table
 * @param columns what is compared
 * @param kratom the evidence in people who use kratom, for each column
 * @param elsewhere the evidence that is borrowed, for each column
 * @param rows what else it is compared by
 */
public record ComparisonView(ArticleView article, List<Column> columns, List<FactsView.EvidenceView> kratom,
		List<FactsView.EvidenceView> elsewhere, List<Row> rows) {

	/** Sets the treatments side by side; none of them is needed. */
	public static ComparisonView of(TreatmentOverview overview, List<Treatment> treatments, ArticleRenderer renderer) {
		ArticleRendering page = renderer.start();
		List<Column> columns = new ArrayList<>();
		treatments.forEach((it) -> columns.add(new Column(it.getArticle().shortTitle(), it.getSlug())));
		columns.add(new Column("No treatment for now", null));
		List<Facts> facts = new ArrayList<>(treatments.stream().map(Treatment::getFacts).toList());
		facts.add(overview.getWithoutTreatment());
		List<FactsView.EvidenceView> kratom = facts.stream()
			.map((it) -> FactsView.EvidenceView.brief(it.kratom(), page))
			.toList();
		List<FactsView.EvidenceView> elsewhere = facts.stream()
			.map((it) -> FactsView.EvidenceView.brief(it.elsewhere(), page))
			.toList();
		List<Row> rows = Arrays.stream(Fact.values())
			.map((fact) -> new Row(fact.label(), facts.stream().map((it) -> page.inline(fact.of(it))).toList()))
			.toList();
		return new ComparisonView(page.finish(overview.getArticle()), columns, kratom, elsewhere, rows);
	}

	/**
	 * A thing compared.
	 *
	 * @param name its name
	 * @param slug the last part of its page's address, if it has a page
	 */
	public record Column(String name, @Nullable String slug) {
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
