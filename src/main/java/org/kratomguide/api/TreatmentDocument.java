package org.kratomguide.api;

import java.util.List;

import org.kratomguide.article.Article;
import org.kratomguide.treatment.Modality;
import org.kratomguide.treatment.Treatment;
import org.kratomguide.treatment.TreatmentOption;

/**
 * A treatment, whole.
 *
 * @param slug its name in addresses
 * @param name its short name
 * @param modality the way it works
 * @param facts the facts of the treatment as a whole
 * @param options its options, without what stands in their own documents
 * @param page what its page says
 * @param links where it is
 */
record TreatmentDocument(String slug, String name, Modality modality, FactsDocument facts, List<OptionItem> options,
		PageText page, Links.Pair links) {

	static TreatmentDocument of(Treatment treatment, ProseRendering page, Links links) {
		Article article = treatment.getArticle();
		FactsDocument facts = FactsDocument.of(treatment.getFacts(), page);
		List<TreatmentOption> options = treatment.getOptions();
		return new TreatmentDocument(treatment.getSlug(), article.shortTitle(), treatment.getModality(), facts,
				options.stream().map((option) -> OptionItem.of(treatment, option, page, links)).toList(),
				PageText.of(article, page, links), TreatmentItem.links(treatment, links));
	}

}
