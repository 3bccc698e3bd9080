package org.kratomguide.selfcheck;

/**
 * The eleven criteria for a substance use disorder of the DSM-5, in our own plain words.
 * Each is about the past 12 months. The manual's text is under copyright and is not
 * quoted.
 */
public enum Criterion {

	MORE_THAN_MEANT("I took more kratom, or for longer, than I meant to."),
	COULD_NOT_CUT_DOWN("I wanted to cut down or stop, or tried to, and could not."),
	TIME("I spent a lot of time getting kratom, using it, or getting over it."),
	CRAVING("I had strong urges to use it."),
	DUTIES("Because of it, I let things slip at work, at school, or at home."),
	PEOPLE("I kept using it though it caused trouble with people, or made that trouble worse."),
	GIVEN_UP("I gave up or cut back on things that matter to me."),
	RISK("I used it where that was risky, such as when driving, or together with alcohol or sedatives."),
	HARM("I kept using it though I knew it was harming my body or my mood."),
	TOLERANCE("I needed more for the same effect, or the same amount did less."),
	WITHDRAWAL("I felt ill when it wore off, or used it so that I would not feel ill.");

	private final String words;

	Criterion(String words) {
		this.words = words;
	}

	/** The criterion as the reader would say it. */
	public String words() {
		return this.words;
	}

}
