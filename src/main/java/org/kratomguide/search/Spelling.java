package org.kratomguide.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How words are written, and how far two of them are apart. */
final class Spelling {

	private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

	private Spelling() {
	}

	/** The words of a text as they are written, in lower case and without accents. */
	static List<String> words(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll(GuideAnalyzer.APOSTROPHE, "")
			.replaceAll(GuideAnalyzer.SEVEN_OH, GuideAnalyzer.SEVEN_OH_WORD);
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(plain);
		while (matcher.find()) {
			words.add(matcher.group());
		}
		return words;
	}

	/** How many slips a reader may make in a word of this length. */
	static int slips(String word) {
		if (word.length() < 4 || word.chars().anyMatch(Character::isDigit)) {
			return 0;
		}
		return (word.length() < 8) ? 1 : 2;
	}

	/** How many slips are forgiven where the reader is asked, and not answered. */
	static int guesses(String word) {
		return (slips(word) == 0) ? 0 : slips(word) + ((word.length() < 6) ? 1 : 2);
	}

	/**
	 * How many letters must be added, dropped, changed or swapped with their neighbor to
	 * make one word of the other.
	 * @return the number, or anything above {@code most} if it is above that
	 */
	static int distance(String one, String other, int most) {
		if (Math.abs(one.length() - other.length()) > most) {
			return most + 1;
		}
		int[][] table = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				table[i][j] = (i == 0 || j == 0) ? i + j : step(table, one, other, i, j);
			}
		}
		return table[one.length()][other.length()];
	}

	private static int step(int[][] table, String one, String other, int i, int j) {
		boolean same = one.charAt(i - 1) == other.charAt(j - 1);
		int least = Math.min(table[i - 1][j - 1] + (same ? 0 : 1), Math.min(table[i - 1][j], table[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
	}

}
