package org.kratomguide.link;

import java.time.LocalDate;

import org.kratomguide.language.Words;
import org.kratomguide.search.PassageKind;

/**
 * One text of a page, or a part of it, as one cites it. It has no author: nobody is named
 * on the pages, and none is made up.
 *
 * @param target the page, or the part
 * @param version the text
 * @param address where that text can always be read, in full
 */
record CitedPage(LinkTarget target, Version version, String address) {

	/** The publisher, and the work that the pages are parts of. */
	static String publisher() {
		return Words.of("footer.brand");
	}

	/** A name for the entry in a list of references; it names no topic. */
	String key() {
		return "guide-" + this.target.code() + "-" + this.version.id();
	}

	/** The title of the page, after the heading of the part if it is one. */
	public String title() {
		return (this.target.kind() == PassageKind.PAGE) ? this.version.title()
				: Words.of("cite.part", this.target.heading(), this.version.title());
	}

	LocalDate date() {
		return this.version.firstSeen();
	}

	String edition() {
		return Words.of("cite.edition", this.version.id());
	}

}
