package org.kratomguide.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Words;

/**
 * What the search found.
 *
 * @param count how many pages answer
 * @param page which ten of them these are, from 1
 * @param results at most ten of them, the best first
 * @param spelling what the reader may have meant instead
 */
public record Answer(int count, int page, List<Result> results, @Nullable String spelling) {

	/** How many results stand on one page. */
	static final int SIZE = 10;

	/** The answer to nothing. */
	static final Answer NONE = new Answer(0, 1, List.of(), null);

	/** How many results there are, in words. It never says what was searched for. */
	public String title() {
		String count = switch (this.count) {
			case 0 -> Words.of("search.none");
			case 1 -> Words.of("search.one");
			default -> Words.of("search.many", this.count);
		};
		return (this.page == 1) ? count : Words.of("search.page", count, this.page);
	}

	/** The number of the first result shown. */
	public int first() {
		return (this.page - 1) * SIZE + 1;
	}

	/** Whether there are better results before these. */
	public boolean hasPrevious() {
		return this.page > 1;
	}

	/** Whether there are more. */
	public boolean hasNext() {
		return this.count > this.page * SIZE;
	}

}
