package org.kratomguide.node;

import java.util.Locale;

/** What all nodes share, and only one of them writes at a time. */
public enum Part {

	/** The pages and what belongs to them. */
	CONTENT,

	/** The directory of places. */
	DIRECTORY;

	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
