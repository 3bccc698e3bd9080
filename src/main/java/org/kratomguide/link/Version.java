package org.kratomguide.link;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.kratomguide.review.Review;

/**
 * What is known of one text of a page.
 *
 * @param address the page
 * @param id its version id
 * @param firstSeen the day from which readers saw it here
 * @param superseded the day on which another text took its place; absent for the text of
 * today
 * @param title the title that the page then had
 * @param review the state of its checks
 */
public record Version(String address, String id, LocalDate firstSeen, @Nullable LocalDate superseded, String title,
		Review review) {

	/** Where this text can always be read. */
	public String permanentAddress() {
		return this.address + "?v=" + this.id;
	}

}
