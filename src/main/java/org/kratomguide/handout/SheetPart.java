package org.kratomguide.handout;

import org.springframework.web.util.HtmlUtils;

/** One thing on a handout, ready for the template. */
sealed interface SheetPart permits Part, PlacePart {

	/** The code that picks it. */
	String code();

	/** Its heading, as HTML. */
	String heading();

	/** The fragment of the template {@code handout/part} that writes it. */
	String template();

	/** Its heading without marks. */
	default String plainHeading() {
		return HtmlUtils.htmlUnescape(heading());
	}

}
