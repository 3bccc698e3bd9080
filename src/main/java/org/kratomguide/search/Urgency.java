package org.kratomguide.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.kratomguide.language.Language;

/**
 * Hears when a question is about a life in danger. It would rather show the card once too
 * often, so it looks for the words and not for what is meant.
 */
final class Urgency {

	/** Those of every language: in fear, one writes in one's own. */
	private static final List<Urgency> WORDS = Arrays.stream(Language.values())
		.map((language) -> new Urgency(SearchWords.in(language).lines("urgent.txt")))
		.toList();

	/** So many other words may stand between two words of a phrase. */
	private static final int BETWEEN = 2;

	private final List<Phrase> phrases = new ArrayList<>();

	private Urgency(List<String> lines) {
		Kind kind = Kind.EMERGENCY;
		for (String line : lines) {
			if (line.startsWith("[")) {
				kind = Kind.valueOf(line.replaceAll("\\W", "").toUpperCase(java.util.Locale.ROOT));
			}
			else {
				this.phrases.add(new Phrase(kind, Spelling.words(line)));
			}
		}
	}

	/** Whether, and of what kind; of both kinds it is suicide. */
	static Optional<Kind> of(Question question, Vocabulary vocabulary) {
		List<String> words = question.words();
		return WORDS.stream()
			.flatMap((urgency) -> urgency.phrases.stream())
			.filter((phrase) -> phrase.isIn(words, vocabulary))
			.map(Phrase::kind)
			.max(Kind::compareTo);
	}

	/** What kind of danger. */
	enum Kind {

		/** The body is in danger now. */
		EMERGENCY,
		/** Someone may want to die. */
		SUICIDE

	}

	private record Phrase(Kind kind, List<String> words) {

		boolean isIn(List<String> asked, Vocabulary vocabulary) {
			for (int i = 0; i < asked.size(); i++) {
				if (isMeant(this.words.get(0), asked.get(i), vocabulary) && restIsAfter(i, asked, vocabulary)) {
					return true;
				}
			}
			return false;
		}

		private boolean restIsAfter(int first, List<String> asked, Vocabulary vocabulary) {
			int last = first;
			for (String word : this.words.subList(1, this.words.size())) {
				int at = last + 1;
				while (at < asked.size() && at <= last + 1 + BETWEEN && !isMeant(word, asked.get(at), vocabulary)) {
					at++;
				}
				if (at >= asked.size() || at > last + 1 + BETWEEN) {
					return false;
				}
				last = at;
			}
			return true;
		}

		/** A known word is never taken for a slip of the pen. */
		private static boolean isMeant(String word, String asked, Vocabulary vocabulary) {
			if (word.equals(asked)) {
				return true;
			}
			int slips = Spelling.slips(word);
			return slips > 0 && !vocabulary.knows(asked) && Spelling.distance(word, asked, slips) <= slips;
		}

	}

}
