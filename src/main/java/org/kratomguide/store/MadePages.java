package org.kratomguide.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Pages that were made before this start.
 *
 * @param content the version of the content of which they were made; empty where that is
 * not known, or where another build of the guide made them and might have put it in other
 * words
 * @param day a day on which they said what was right then
 * @param pages the pages by their addresses
 */
record MadePages(String content, LocalDate day, Map<String, StoredPage> pages) {

	static final MadePages NONE = new MadePages("", LocalDate.EPOCH, Map.of());

	/**
	 * Whether they would come out the same if they were made now.
	 * @param nextTurn gives the first day after another on which a page says something
	 * else by itself
	 */
	boolean areOf(String content, LocalDate today, UnaryOperator<LocalDate> nextTurn) {
		return !this.content.isEmpty() && this.content.equals(content) && !today.isBefore(this.day)
				&& nextTurn.apply(this.day).isAfter(today);
	}

}
