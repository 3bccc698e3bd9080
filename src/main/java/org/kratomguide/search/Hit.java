package org.kratomguide.search;

/**
 * A passage that the index found.
 *
 * @param passage the passage
 * @param score how well it answers
 */
record Hit(Passage passage, double score) {

	/**
	 * An explained word has few other words beside it, so that it would beat every page
	 * that is about it.
	 */
	private static final double TERM = 0.3;

	static Hit of(Passage passage, double score) {
		return new Hit(passage, (passage.getKind() == PassageKind.TERM) ? score * TERM : score);
	}

	/** The address of its page. */
	String page() {
		return this.passage.getAddress().replaceFirst("#.*", "");
	}

	PassageEntry entry() {
		return new PassageEntry(this.passage.getHeading(), this.passage.getAddress());
	}

}
