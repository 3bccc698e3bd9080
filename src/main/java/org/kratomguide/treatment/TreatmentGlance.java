package org.kratomguide.treatment;

import org.kratomguide.article.ArticleRendering;
import org.kratomguide.markdown.Typography;

/**
 * A treatment at a glance, ready for the template.
 *
 * @param slug the last part of its address
 * @param title its short title
 * @param lede what it is, plain
 * @param kratom the evidence in people who use kratom
 * @param elsewhere the evidence that is borrowed
 */
public record TreatmentGlance(String slug, String title, String lede, FactsView.EvidenceView kratom,
		FactsView.EvidenceView elsewhere) {

	/** Looks at a treatment; its citations count as the page's. */
	public static TreatmentGlance of(Treatment treatment, ArticleRendering page) {
		Facts facts = treatment.getFacts();
		return new TreatmentGlance(treatment.getSlug(), treatment.getArticle().shortTitle(),
				Typography.curve(treatment.getArticle().lede()), FactsView.EvidenceView.brief(facts.kratom(), page),
				FactsView.EvidenceView.brief(facts.elsewhere(), page));
	}

}
