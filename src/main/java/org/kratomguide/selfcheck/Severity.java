package org.kratomguide.selfcheck;

/** What a number of met criteria means, by the thresholds of the DSM-5. */
public enum Severity {

	BELOW(0, 1, "0 or 1", "Below the line",
			"This is fewer than the manual asks for. If kratom worries you, that is reason enough to talk to someone."),
	MILD(2, 3, "2 or 3", "Mild",
			"This fits a mild kratom use disorder. Many people start with one visit to a doctor or a counselor."),
	MODERATE(4, 5, "4 or 5", "Moderate",
			"This fits a moderate kratom use disorder. A clinician can help you choose a treatment and plan how to stop."),
	SEVERE(6, 11, "6 or more", "Severe",
			"This fits a severe kratom use disorder. It can be treated. Please talk to a clinician before you stop.");

	private final int from;

	private final int to;

	private final String range;

	private final String title;

	private final String words;

	Severity(int from, int to, String range, String title, String words) {
		this.from = from;
		this.to = to;
		this.range = range;
		this.title = title;
		this.words = words;
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
		return this.range;
	}

	/** Its name. */
	public String title() {
		return this.title;
	}

	/** What it means for the reader. */
	public String words() {
		return this.words;
	}

}
