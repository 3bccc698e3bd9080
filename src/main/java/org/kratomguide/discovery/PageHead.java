package org.kratomguide.discovery;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says to programs, ready for the template.
 *
 * @param site the site as its operator named it
 * @param address the page's address in its language
 * @param markdown the address of the page as Markdown
 * @param embeddable whether other sites can show a part of the page
 * @param feed whether a reader would follow the changes from here
 * @param data the structured data as JSON, safe inside a script element; absent where
 * there is no room for it
 */
public record PageHead(@Nullable String site, String address, String markdown, boolean embeddable, boolean feed,
		@Nullable String data) {
}
