package org.kratomguide;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How easy a Spanish text is, by Szigriszt's formula, read on the INFLESZ scale of Barrio
 * and others (2008).
 */
final class SpanishEase {

	/** The u that only shows how the letter before it is said. */
	private static final Pattern SILENT_U = Pattern.compile("(?<=[qg])u(?=[eiéí])");

	private static final Pattern VOWELS = Pattern.compile("[aeiouáéíóúü]+|y$");

	/** Vowels that are never half of a syllable. */
	private static final Pattern STRONG = Pattern.compile("[aeoáéíóú]");

	private SpanishEase() {
	}

	/** From 0, very hard, to 100. Names count as words, and not for their syllables. */
	static double of(List<String> sentences, Set<String> names) {
		List<String> words = sentences.stream()
			.flatMap((sentence) -> Pattern.compile("[\\s/]+").splitAsStream(sentence))
			.filter((word) -> word.matches(".*[\\p{L}\\p{N}].*"))
			.map(SpanishEase::bare)
			.toList();
		double perWord = words.stream()
			.filter((word) -> !word.isEmpty() && !names.contains(word))
			.mapToInt(SpanishEase::syllables)
			.average()
			.orElseThrow();
		return 206.835 - 62.3 * perWord - (double) words.size() / sentences.size();
	}

	static int syllables(String word) {
		String heard = SILENT_U.matcher(bare(word)).replaceAll("");
		int syllables = VOWELS.matcher(heard)
			.results()
			.mapToInt((vowels) -> Math.max(1, count(STRONG.matcher(vowels.group()))))
			.sum();
		// The y after a vowel belongs to its syllable: hoy.
		return heard.matches(".*[aeiouáéíóúü]y") ? syllables - 1 : Math.max(1, syllables);
	}

	private static String bare(String word) {
		return word.toLowerCase(Locale.ROOT).replaceAll("[^a-záéíóúüñ]", "");
	}

	private static int count(Matcher matcher) {
		return (int) matcher.results().count();
	}

}
