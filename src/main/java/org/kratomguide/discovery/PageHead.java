package org.kratomguide.discovery;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says to programs, ready for the template.
 *
 * @param site the site as its operator named it
 * @param address the page's address
 * @param markdown the address of the page as Markdown
 * @param embeddable whether other sites can show a part of the page
 * @param data the structured data as JSON, safe inside a script element; absent where
 * there is no room for it
 */
public record PageHead(@Nullable String site, String address, String markdown, boolean embeddable,
		@Nullable String data) {

	/**
	 * Whether the page is one of the two from which a reader would follow the changes.
	 */
	public boolean feed() {
		return this.address.equals("/") || this.address.equals("/changes");
	}
}
