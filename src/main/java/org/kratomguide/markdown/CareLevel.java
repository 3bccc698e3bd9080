package org.kratomguide.markdown;

/**
 * How soon a reader needs care. The one place that decides a card's name, its heading
 * and, by its name, its color: red is for emergencies and nothing else.
 */
public enum CareLevel {

	/** A life may be in danger. */
	EMERGENCY("Emergency: call 911 now if"),
	/** A clinician should know today. */
	URGENT("Urgent: talk to a doctor today if"),
	/** Worth an appointment. */
	ROUTINE("Make an appointment if");

	private final String heading;

	CareLevel(String heading) {
		this.heading = heading;
	}

	/** The words at the head of the card. */
	public String heading() {
		return this.heading;
	}

	/** The card's fragment and the last part of its CSS class. */
	public String id() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
