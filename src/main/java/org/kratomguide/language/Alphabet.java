package org.kratomguide.language;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/**
 * The order of a list of words, without regard to capitals and accents. Databases do not
 * agree on one: PostgreSQL's is that of the language in which it was set up.
 */
public final class Alphabet {

	private Alphabet() {
	}

	/** Compares by a word of each. */
	public static <T> Comparator<T> by(Function<T, String> word) {
		return Comparator.comparing((T it) -> plain(word.apply(it))).thenComparing(word);
	}

	private static String plain(String word) {
		return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
	}

}
