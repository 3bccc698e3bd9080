package org.kratomguide.source;

import org.kratomguide.language.Words;

/** What sort of publication a source is. */
public enum SourceKind {

	META_ANALYSIS, TRIAL, REVIEW, JOURNAL_ARTICLE, GUIDELINE, GOVERNMENT, REFERENCE, NEWS;

	/** The heading over sources of this kind. */
	public String words() {
		return Words.of(this);
	}

}
