package org.kratomguide.search;

import java.util.List;

/**
 * One page that answers, at the passage that answers best.
 *
 * @param address where the passage stands
 * @param title the title of its page
 * @param heading the passage's own heading
 * @param excerpt its words as HTML, all escaped but the marks around the words searched
 * for
 * @param more other passages of the page that answer nearly as well
 */
public record Result(String address, String title, String heading, String excerpt, List<PassageEntry> more) {

	/** Whether the passage is the page itself. */
	public boolean isPage() {
		return this.heading.equals(this.title);
	}

}
