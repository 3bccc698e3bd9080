package org.kratomguide.review;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The state of a page's checks. A clinician's review and a reading of the sources are two
 * different things; a page can have the second without the first.
 *
 * @param checked the day the sources were last read
 * @param due the day by which they must be read again
 * @param reviewer the name of the real clinician who signed the page, if one has
 * @param reviewed the day of that signature
 * @param behind whether the page is a translation and its English original has changed
 * since
 */
@Embeddable
public record Review(@NotNull LocalDate checked, @NotNull LocalDate due, @Nullable String reviewer,
		@Nullable LocalDate reviewed, boolean behind) {

	/** Whether the page is past the day on which its sources were to be read again. */
	public boolean isDue(LocalDate today) {
		return today.isAfter(this.due);
	}

	/** Whether a named clinician has signed the page. */
	public boolean isSigned() {
		return this.reviewer != null && this.reviewed != null;
	}

}
