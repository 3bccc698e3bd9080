package org.kratomguide.pdf;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The sizes of paper that printers have. */
public enum Paper {

	/** 8.5 by 11 inches, as in the United States. */
	LETTER("US Letter"),
	/** 210 by 297 millimeters, as nearly everywhere else. */
	A4("A4");

	private final String title;

	Paper(String title) {
		this.title = title;
	}

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
		return this.title;
	}

}
