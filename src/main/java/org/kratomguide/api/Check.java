package org.kratomguide.api;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.kratomguide.review.Review;

/**
 * The state of a page's checks. That the sources were read is not a clinician's review.
 *
 * @param sourcesChecked the day the sources were last read
 * @param nextCheckDue the day by which they must be read again
 * @param notReviewedByClinician true as long as no clinician has signed the page
 * @param reviewer who signed it
 * @param reviewed the day of the signature
 */
record Check(LocalDate sourcesChecked, LocalDate nextCheckDue, boolean notReviewedByClinician,
		@Nullable String reviewer, @Nullable LocalDate reviewed) {

	static Check of(Review review) {
		return new Check(review.checked(), review.due(), !review.isSigned(), review.reviewer(), review.reviewed());
	}

}
