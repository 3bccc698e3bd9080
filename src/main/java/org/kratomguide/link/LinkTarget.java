package org.kratomguide.link;

import org.kratomguide.search.PassageKind;

/**
 * A place in the guide that can be linked to.
 *
 * @param code its short code
 * @param address where it stands, with its fragment
 * @param kind what it is
 * @param title the title of its page
 * @param heading its own heading; that of the page when it is the page
 */
public record LinkTarget(String code, String address, PassageKind kind, String title, String heading) {

	/** The address of its page, without a fragment. */
	public String page() {
		return this.address.replaceFirst("#.*", "");
	}

	/** The fragment with its mark, such as {@code #danger-signs}; empty for a page. */
	public String fragment() {
		return this.address.substring(page().length());
	}

}
