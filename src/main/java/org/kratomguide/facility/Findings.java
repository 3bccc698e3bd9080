package org.kratomguide.facility;

import java.util.List;

import org.kratomguide.directory.Edition;

/**
 * What a search found.
 *
 * @param edition the edition that was searched
 * @param question what was asked
 * @param total how many places there are
 * @param silent how many of them say nothing to one of the needs; they come last
 * @param results those of the page
 * @param nearest where there are none: the nearest that lie farther away
 */
record Findings(Edition edition, Question question, int total, int silent, List<Found> results, List<Found> nearest) {

	/** How many results a page has. */
	static final int PAGE = 20;

	/** How many pages there are. */
	public int pages() {
		return Math.max(1, (this.total + PAGE - 1) / PAGE);
	}

	public boolean hasPrevious() {
		return this.question.page() > 1;
	}

	public boolean hasNext() {
		return this.question.page() < pages();
	}

	/** The number of the first result of the page. */
	public int first() {
		return (this.question.page() - 1) * PAGE + 1;
	}

}
