package org.kratomguide.api;

import org.kratomguide.treatment.OptionText;
import org.kratomguide.treatment.Treatment;
import org.kratomguide.treatment.TreatmentOption;

/**
 * An option in a list.
 *
 * @param slug its name in addresses
 * @param name its name
 * @param treatment the slug of the treatment that it is a form of
 * @param summary what it is
 * @param evidenceForKratom the evidence in people who use kratom
 * @param evidenceElsewhere the evidence that is borrowed
 * @param links where it is
 */
record OptionItem(String slug, String name, String treatment, Prose summary, EvidenceGrade evidenceForKratom,
		EvidenceGrade evidenceElsewhere, Links.Pair links) {

	static OptionItem of(Treatment treatment, TreatmentOption option, ProseRendering page, Links links) {
		OptionText text = option.getText();
		return new OptionItem(text.slug(), text.name(), treatment.getSlug(), page.inline(text.summary()),
				EvidenceGrade.of(text.facts().kratom()), EvidenceGrade.of(text.facts().elsewhere()),
				links(treatment, option, links));
	}

	static Links.Pair links(Treatment treatment, TreatmentOption option, Links links) {
		return links.of("/options/" + option.getSlug(), "/treatments/" + treatment.getSlug() + "#" + option.getSlug());
	}

}
