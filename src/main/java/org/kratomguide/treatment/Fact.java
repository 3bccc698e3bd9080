package org.kratomguide.treatment;

import java.util.function.Function;

/** The rows of a table of facts, in the order in which people ask. */
public enum Fact {

	HELPS_WITH("What it helps with", Facts::helpsWith), DOES_NOT("What it does not do", Facts::doesNot),
	MAY_SUIT("Who it may suit", Facts::maySuit), WHERE("Where it happens", Facts::where),
	HOW_LONG("How long it takes", Facts::howLong), GIVEN_BY("Who gives it", Facts::givenBy),
	WHEN("When in recovery", Facts::whenInRecovery), RISKS("Risks", Facts::risks);

	private final String label;

	private final Function<Facts, String> text;

	Fact(String label, Function<Facts, String> text) {
		this.label = label;
		this.text = text;
	}

	/** The heading of the row. */
	public String label() {
		return this.label;
	}

	/** What these facts say in the row, in Markdown. */
	public String of(Facts facts) {
		return this.text.apply(facts);
	}

}
