package org.kratomguide.treatment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Words;

/**
 * What a reader wants to see side by side.
 *
 * @param chosen the treatments and options that exist, each once, in the reader's order
 * @param hint what to change before they can be compared; absent when nothing
 */
record Selection(List<Choice> chosen, @Nullable Hint hint) {

	private static final int MOST = 3;

	/**
	 * Reads what stands in the address.
	 * @param with slugs, one by one or joined by commas
	 * @param choices all that can be chosen
	 */
	static Selection of(List<String> with, List<Choice> choices) {
		List<String> slugs = with.stream()
			.flatMap((part) -> Arrays.stream(part.split(",")))
			.map(String::strip)
			.filter((slug) -> !slug.isEmpty())
			.toList();
		List<Choice> chosen = slugs.stream()
			.distinct()
			.flatMap((slug) -> choices.stream().filter((choice) -> choice.slug().equals(slug)))
			.toList();
		return new Selection(chosen, hint(slugs, chosen));
	}

	private static @Nullable Hint hint(List<String> slugs, List<Choice> chosen) {
		Set<String> distinct = slugs.stream().collect(Collectors.toSet());
		if (slugs.isEmpty()) {
			return Hint.NONE;
		}
		if (distinct.size() > chosen.size()) {
			return Hint.UNKNOWN;
		}
		if (slugs.size() > distinct.size()) {
			return Hint.REPEATED;
		}
		return (chosen.size() == 1) ? Hint.ONE : (chosen.size() > MOST) ? Hint.MANY : null;
	}

	/** Whether a choice is among them. */
	public boolean has(Choice choice) {
		return this.chosen.contains(choice);
	}

	/** What to change. */
	enum Hint {

		NONE, ONE, MANY, REPEATED, UNKNOWN;

		/** What it says to the reader. */
		public String words() {
			return Words.of(this);
		}

	}

}
