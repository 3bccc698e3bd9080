package org.kratomguide.api;

import java.util.List;

import org.kratomguide.treatment.OptionText;
import org.kratomguide.treatment.Treatment;
import org.kratomguide.treatment.TreatmentOption;

/**
 * An option, whole.
 *
 * @param slug its name in addresses
 * @param name its name
 * @param treatment the slug of the treatment that it is a form of
 * @param summary what it is
 * @param facts its facts
 * @param sources what is cited, in the order of the footnotes
 * @param check the state of the checks of the treatment's page
 * @param links where it is
 */
record OptionDocument(String slug, String name, String treatment, Prose summary, FactsDocument facts,
		List<SourceDocument> sources, Check check, Links.Pair links) {

	static OptionDocument of(Treatment treatment, TreatmentOption option, ProseRendering page, Links links) {
		OptionText text = option.getText();
		Prose summary = page.inline(text.summary());
		FactsDocument facts = FactsDocument.of(text.facts(), page);
		return new OptionDocument(text.slug(), text.name(), treatment.getSlug(), summary, facts, page.sources(links),
				Check.of(treatment.getArticle().review()), OptionItem.links(treatment, option, links));
	}

}
