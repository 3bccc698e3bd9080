package org.kratomguide.source;

import org.kratomguide.language.Words;

/** How much of a source was read when its facts were taken from it. */
public enum ReadDepth {

	FULL_TEXT, ABSTRACT, EXCERPT, SECOND_HAND, CITATION_ONLY;

	/** The depth in the reader's words. */
	public String words() {
		return Words.of(this);
	}

}
