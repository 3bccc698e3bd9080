package org.kratomguide.selfcheck;

import org.kratomguide.language.Words;

/**
 * The eleven criteria for a substance use disorder of the DSM-5, in our own plain words.
 * Each is about the past 12 months. The manual's text is under copyright and is not
 * quoted.
 */
public enum Criterion {

	MORE_THAN_MEANT, COULD_NOT_CUT_DOWN, TIME, CRAVING, DUTIES, PEOPLE, GIVEN_UP, RISK, HARM, TOLERANCE, WITHDRAWAL;

	/** The criterion as the reader would say it. */
	public String words() {
		return Words.of(this);
	}

}
