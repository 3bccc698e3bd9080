package org.kratomguide.api;

import org.jspecify.annotations.Nullable;
import org.kratomguide.treatment.Evidence;
import org.kratomguide.treatment.EvidenceStrength;

/**
 * How sure we are, without the sentence that says why.
 *
 * @param grade the grade; absent where nobody gave one
 * @param condition what it was studied in, when that is not kratom use
 */
record EvidenceGrade(@Nullable EvidenceStrength grade, @Nullable String condition) {

	static EvidenceGrade of(Evidence evidence) {
		return new EvidenceGrade(evidence.strength(), evidence.condition());
	}

}
