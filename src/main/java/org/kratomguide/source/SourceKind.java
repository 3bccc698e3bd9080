package org.kratomguide.source;

/** What sort of publication a source is. */
public enum SourceKind {

	META_ANALYSIS("Studies taken together"), TRIAL("Trials"), REVIEW("Reviews"),
	JOURNAL_ARTICLE("Studies and case reports"), GUIDELINE("Clinical guidelines"),
	GOVERNMENT("Government and agencies"), REFERENCE("Reference works"), NEWS("News and other second-hand accounts");

	private final String words;

	SourceKind(String words) {
		this.words = words;
	}

	/** The heading over sources of this kind. */
	public String words() {
		return this.words;
	}

}
