package org.kratomguide.source;

/** How much of a source was read when its facts were taken from it. */
public enum ReadDepth {

	FULL_TEXT("Read in full"), ABSTRACT("Abstract read"), EXCERPT("Parts read"),
	SECOND_HAND("Known second-hand, not read itself"), CITATION_ONLY("Known to exist, not read");

	private final String words;

	ReadDepth(String words) {
		this.words = words;
	}

	/** The depth in the reader's words. */
	public String words() {
		return this.words;
	}

}
