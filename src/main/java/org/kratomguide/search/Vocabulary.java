package org.kratomguide.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kratomguide.language.Language;

/**
 * Every word that the guide knows: those of its passages and of its synonyms. Whatever
 * backend holds the index, slips of the pen are mended with these words.
 */
final class Vocabulary {

	private final Map<String, Integer> counts = new TreeMap<>();

	private final Set<String> stems = new HashSet<>();

	private final GuideAnalyzer analyzer;

	private Vocabulary(Language language, Stream<String> texts) {
		this.analyzer = SearchWords.in(language).whole();
		texts.flatMap((text) -> Spelling.words(text).stream())
			.forEach((word) -> this.counts.merge(word, 1, Integer::sum));
		this.stems.addAll(this.analyzer.words(String.join(" ", this.counts.keySet())));
	}

	static Vocabulary of(Language language, Collection<Passage> passages) {
		SearchWords words = SearchWords.in(language);
		Stream<String> texts = passages.stream()
			.flatMap((passage) -> Stream.of(passage.getHeading(), passage.getAsked(), passage.getText()));
		return new Vocabulary(language,
				Stream.concat(texts, Stream.concat(words.synonyms().stream(), words.lines("stop-words.txt").stream())));
	}

	/** Whether the guide has the word, in this form or another. */
	boolean knows(String word) {
		return this.counts.containsKey(word) || this.stems.containsAll(this.analyzer.words(word));
	}

	/** The words with every unknown one set right that has few enough slips in it. */
	String mend(List<String> words, List<String> unknown, ToIntFunction<String> slips) {
		return words.stream()
			.map((word) -> unknown.contains(word) ? nearest(word, slips.applyAsInt(word)).orElse(word) : word)
			.collect(Collectors.joining(" "));
	}

	/** The known word that is nearest to an unknown one; of several, the commonest. */
	private Optional<String> nearest(String word, int most) {
		String nearest = null;
		int least = most + 1;
		int commonest = 0;
		for (Map.Entry<String, Integer> known : this.counts.entrySet()) {
			if (most > 0 && known.getKey().length() > 3 && Math.abs(known.getKey().length() - word.length()) <= most) {
				int distance = Spelling.distance(word, known.getKey(), most);
				if (distance < least || (distance == least && distance <= most && known.getValue() > commonest)) {
					nearest = known.getKey();
					least = distance;
					commonest = known.getValue();
				}
			}
		}
		return Optional.ofNullable(nearest);
	}

}
