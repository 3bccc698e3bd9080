package org.kratomguide.topic;

import org.kratomguide.language.Words;

/**
 * The chapters of the guide, in order. The five treatments stand in {@link #TREATMENT}.
 */
public enum Chapter {

	UNDERSTANDING, TREATMENT, GETTING_HELP, STAYING_SAFER, FOR_OTHERS, ABOUT;

	/** The chapter's name. */
	public String title() {
		return Words.of(this);
	}

}
