package org.kratomguide.selfcheck;

import org.kratomguide.language.Words;

/** What a number of met criteria means, by the thresholds of the DSM-5. */
public enum Severity {

	BELOW(0, 1), MILD(2, 3), MODERATE(4, 5), SEVERE(6, 11);

	private final int from;

	private final int to;

	Severity(int from, int to) {
		this.from = from;
		this.to = to;
	}

	/**
	 * The severity for a count.
	 * @param met how many criteria are met, from 0 to 11
	 */
	public static Severity of(int met) {
		for (Severity severity : values()) {
			if (met >= severity.from && met <= severity.to) {
				return severity;
			}
		}
		throw new IllegalArgumentException("From 0 to 11 criteria can be met, not " + met);
	}

	/** The smallest count of this severity. */
	public int from() {
		return this.from;
	}

	/** The counts in words. */
	public String range() {
		return Words.of(this, "range");
	}

	/** Its name. */
	public String title() {
		return Words.of(this, "title");
	}

	/** What it means for the reader. */
	public String words() {
		return Words.of(this, "words");
	}

}
