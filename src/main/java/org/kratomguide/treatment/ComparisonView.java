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
 * @param rows what it is compared by
 * @param facts the facts of each column, for the evidence
 */
public record ComparisonView(ArticleView article, List<Column> columns, List<Row> rows, List<FactsView> facts) {

	static ComparisonView of(TreatmentOverview overview, List<Treatment> treatments, ArticleRenderer renderer) {
		ArticleRendering page = renderer.start();
		List<Column> columns = new ArrayList<>();
		List<FactsView> facts = new ArrayList<>();
		treatments.forEach((treatment) -> {
			columns.add(new Column(treatment.getArticle().shortTitle(), treatment.getSlug()));
			facts.add(FactsView.of(treatment.getFacts(), page));
		});
		columns.add(new Column("No treatment for now", null));
		facts.add(FactsView.of(overview.getWithoutTreatment(), page));
		List<Row> rows = Arrays.stream(Fact.values())
			.map((fact) -> new Row(fact.label(),
					facts.stream().map((it) -> it.rows().get(fact.ordinal()).html()).toList()))
			.toList();
		return new ComparisonView(page.finish(overview.getArticle()), columns, rows, facts);
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
