package org.kratomguide.site;

import org.kratomguide.language.Words;

/** What an error page says. */
enum SiteFault {

	NOT_FOUND, NOT_UNDERSTOOD, TOO_MANY, AWAY, BROKEN;

	static SiteFault of(int status) {
		if (status == 404) {
			return NOT_FOUND;
		}
		if (status == 429) {
			return TOO_MANY;
		}
		if (status == 503) {
			return AWAY;
		}
		return (status < 500) ? NOT_UNDERSTOOD : BROKEN;
	}

	/** The heading of the page. */
	public String title() {
		return Words.of(this, "title");
	}

	/** What happened and what to do. */
	public String words() {
		return Words.of(this, "words");
	}

}
