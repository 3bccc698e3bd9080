package org.kratomguide.plan;

import java.util.Locale;

import org.kratomguide.language.Words;

/**
 * The boxes of a plan, in order. Their ids stand in files that readers keep, so they
 * never change.
 */
public enum PlanPart {

	REASONS, SIGNS, TRIGGERS, PEOPLE, PLACES, SLIP;

	/** Its name in a file. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Its heading. */
	public String label() {
		return Words.of(this, "label");
	}

	/** What may stand in it. */
	public String hint() {
		return Words.of(this, "hint");
	}

}
