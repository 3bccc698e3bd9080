package org.kratomguide.search;

/** What a passage is in the guide. */
public enum PassageKind {

	/** A page as a whole: its title, lede and 30-second version. */
	PAGE,
	/** What stands under one heading of a page. */
	SECTION,
	/** One option of a treatment. */
	OPTION,
	/** A word that is explained. */
	TERM

}
