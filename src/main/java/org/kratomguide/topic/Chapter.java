package org.kratomguide.topic;

/**
 * The chapters of the guide, in order. The five treatments stand in {@link #TREATMENT}.
 */
public enum Chapter {

	UNDERSTANDING("Understanding kratom"), TREATMENT("Treatment"), GETTING_HELP("Getting help"),
	STAYING_SAFER("Staying safer"), FOR_OTHERS("For families and professionals"), ABOUT("About this guide");

	private final String title;

	Chapter(String title) {
		this.title = title;
	}

	/** The chapter's name. */
	public String title() {
		return this.title;
	}

}
