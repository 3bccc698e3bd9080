package org.kratomguide.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a reader typed, cut to a size that can be answered in bounded time. It never shows
 * itself in a log.
 *
 * @param text the text, on one line
 */
record Question(String text) {

	private static final int CHARACTERS = 200;

	private static final int WORDS = 20;

	static Question of(String typed) {
		String line = typed.codePoints()
			.limit(CHARACTERS)
			.map((point) -> (Character.isISOControl(point) || !Character.isDefined(point)
					|| Character.getType(point) == Character.SURROGATE) ? ' ' : point)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return new Question(List.of(line.strip().split("\\s+")).stream().limit(WORDS).collect(Collectors.joining(" ")));
	}

	/** Its words as they are written. */
	List<String> words() {
		return Spelling.words(this.text);
	}

	boolean isEmpty() {
		return this.text.isEmpty();
	}

	@Override
	public String toString() {
		return "Question[not shown]";
	}

}
