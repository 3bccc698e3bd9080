package org.kratomguide.markdown;

import org.kratomguide.language.Words;

/**
 * How soon a reader needs care. The one place that decides a card's name, its heading
 * and, by its name, its color: red is for emergencies and nothing else.
 */
public enum CareLevel {

	/** A life may be in danger. */
	EMERGENCY,
	/** A clinician should know today. */
	URGENT,
	/** Worth an appointment. */
	ROUTINE;

	/** The words at the head of the card. */
	public String heading() {
		return Words.of(this);
	}

	/** The card's fragment and the last part of its CSS class. */
	public String id() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
