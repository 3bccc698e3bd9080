package org.kratomguide.api;

import org.kratomguide.treatment.Modality;
import org.kratomguide.treatment.Treatment;

/**
 * A treatment in the list.
 *
 * @param slug its name in addresses
 * @param name its short name
 * @param title the title of its page
 * @param modality the way it works
 * @param lede what it is, plain
 * @param evidenceForKratom the evidence in people who use kratom
 * @param evidenceElsewhere the evidence that is borrowed
 * @param check the state of the page's checks
 * @param links where it is
 */
record TreatmentItem(String slug, String name, String title, Modality modality, String lede,
		EvidenceGrade evidenceForKratom, EvidenceGrade evidenceElsewhere, Check check, Links.Pair links) {

	static TreatmentItem of(Treatment treatment, Links links) {
		var article = treatment.getArticle();
		return new TreatmentItem(treatment.getSlug(), article.shortTitle(), article.title(), treatment.getModality(),
				article.lede(), EvidenceGrade.of(treatment.getFacts().kratom()),
				EvidenceGrade.of(treatment.getFacts().elsewhere()), Check.of(article.review()),
				links(treatment, links));
	}

	static Links.Pair links(Treatment treatment, Links links) {
		String address = "/treatments/" + treatment.getSlug();
		return links.of(address, address);
	}

}
