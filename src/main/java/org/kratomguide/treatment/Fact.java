package org.kratomguide.treatment;

import java.util.function.Function;
import org.kratomguide.language.Words;

/** The rows of a table of facts, in the order in which people ask. */
public enum Fact {

	HELPS_WITH(Facts::helpsWith), DOES_NOT(Facts::doesNot), MAY_SUIT(Facts::maySuit), WHERE(Facts::where),
	HOW_LONG(Facts::howLong), GIVEN_BY(Facts::givenBy), WHEN(Facts::whenInRecovery), RISKS(Facts::risks);

	private final Function<Facts, String> text;

	Fact(Function<Facts, String> text) {
		this.text = text;
	}

	/** The heading of the row. */
	public String label() {
		return Words.of(this);
	}

	/** What these facts say in the row, in Markdown. */
	public String of(Facts facts) {
		return this.text.apply(facts);
	}

}
