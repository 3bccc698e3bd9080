package org.kratomguide.pdf;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Words;

/** The sizes of paper that printers have. */
public enum Paper {

	/** 8.5 by 11 inches, as in the United States. */
	LETTER,
	/** 210 by 297 millimeters, as nearly everywhere else. */
	A4;

	/** The paper with an id; Letter for anything else. */
	public static Paper of(@Nullable String id) {
		return A4.id().equals(id) ? A4 : LETTER;
	}

	/** Its name in an address and in a style sheet. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Its name for readers. */
	public String title() {
		return Words.of(this);
	}

}
