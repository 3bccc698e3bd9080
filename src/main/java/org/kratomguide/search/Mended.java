package org.kratomguide.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A question with its slips of the pen set right.
 *
 * @param written its words as they were written
 * @param unknown those that the guide does not know
 * @param mended the words with the slips set right
 * @param guess the words that may have been meant; absent when all are known
 */
record Mended(String written, List<String> unknown, String mended, @Nullable String guess) {

	static Mended of(Question question, Vocabulary vocabulary) {
		List<String> words = question.words();
		String written = String.join(" ", words);
		List<String> unknown = words.stream().filter((word) -> !vocabulary.knows(word)).distinct().toList();
		String guess = vocabulary.mend(words, unknown, Spelling::guesses);
		return new Mended(written, unknown, vocabulary.mend(words, unknown, Spelling::slips),
				guess.equals(written) ? null : guess);
	}

	@Override
	public String toString() {
		return "Mended[not shown]";
	}

}
