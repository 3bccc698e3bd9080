package org.kratomguide.site;

/** What an error page says. */
enum SiteFault {

	NOT_FOUND("We cannot find that page",
			"The address may have a typing mistake in it, or the page may have moved. Nothing you did is kept."),
	NOT_UNDERSTOOD("That did not work",
			"The site could not understand the request. Try the link again, or start from the front page."),
	BROKEN("Something broke on our side",
			"It is not your fault. Please try again in a minute. The numbers at the top of this page work all the same.");

	private final String title;

	private final String words;

	SiteFault(String title, String words) {
		this.title = title;
		this.words = words;
	}

	static SiteFault of(int status) {
		if (status == 404) {
			return NOT_FOUND;
		}
		return (status < 500) ? NOT_UNDERSTOOD : BROKEN;
	}

	/** The heading of the page. */
	public String title() {
		return this.title;
	}

	/** What happened and what to do. */
	public String words() {
		return this.words;
	}

}
