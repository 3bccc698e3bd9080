package org.kratomguide.treatment;

import java.util.List;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.article.ArticleRendering;
import org.kratomguide.article.ArticleView;

/**
 * A treatment's page, ready for the template.
 *
 * @param slug the last part of its address
 * @param article the prose
 * @param facts the facts of the treatment as a whole
 * @param options its options
 */
public record TreatmentView(String slug, ArticleView article, FactsView facts, List<OptionView> options) {

	/** Sets a treatment for the reader. */
	public static TreatmentView of(Treatment treatment, ArticleRenderer renderer) {
		ArticleRendering page = renderer.start();
		FactsView facts = FactsView.of(treatment.getFacts(), page);
		List<OptionView> options = treatment.getOptions()
			.stream()
			.map((option) -> OptionView.of(option, page))
			.toList();
		return new TreatmentView(treatment.getSlug(), page.finish(treatment.getArticle()), facts, options);
	}

	/**
	 * One option.
	 *
	 * @param slug the fragment that links to it
	 * @param name its name
	 * @param html what it is
	 * @param facts its facts
	 */
	public record OptionView(String slug, String name, String html, FactsView facts) {

		/** Renders an option; its citations count as the page's. */
		public static OptionView of(TreatmentOption option, ArticleRendering page) {
			OptionText text = option.getText();
			return new OptionView(text.slug(), text.name(), page.inline(text.summary()),
					FactsView.of(text.facts(), page));
		}

	}

}
