package org.kratomguide.api;

import org.jspecify.annotations.Nullable;
import org.kratomguide.treatment.Evidence;
import org.kratomguide.treatment.EvidenceStrength;

/**
 * How sure we are.
 *
 * @param grade the grade; absent where nobody gave one
 * @param condition what it was studied in, when that is not kratom use
 * @param text the evidence in a sentence
 */
record EvidenceDocument(@Nullable EvidenceStrength grade, @Nullable String condition, @Nullable Prose text) {

	static EvidenceDocument of(Evidence evidence, ProseRendering page) {
		String words = evidence.words();
		return new EvidenceDocument(evidence.strength(), evidence.condition(),
				(words != null) ? page.inline(words) : null);
	}

}
