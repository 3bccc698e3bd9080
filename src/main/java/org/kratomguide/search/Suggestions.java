package org.kratomguide.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader may be about to type: the headings whose words begin as typed. */
final class Suggestions {

	private static final int MOST = 8;

	private static final int LETTERS = 2;

	private final List<Entry> entries;

	private Suggestions(List<Entry> entries) {
		this.entries = entries;
	}

	static Suggestions of(Collection<Passage> passages) {
		Comparator<Passage> order = Comparator.comparing(Passage::getKind)
			.thenComparingInt((passage) -> passage.getHeading().length())
			.thenComparing(Passage::getAddress);
		return new Suggestions(passages.stream()
			.sorted(order)
			.flatMap((passage) -> Stream.of(new Entry(passage, passage.getHeading()),
					new Entry(passage, passage.getAsked())))
			.toList());
	}

	/** The first few that fit: headings before other names, pages before sections. */
	List<PassageEntry> of(Question question) {
		List<String> words = question.words();
		if (question.text().length() < LETTERS || words.isEmpty()) {
			return List.of();
		}
		return this.entries.stream()
			.filter((entry) -> entry.begins(words))
			.map(Entry::entry)
			.collect(Collectors.toMap(PassageEntry::text, (entry) -> entry, (first, later) -> first,
					java.util.LinkedHashMap::new))
			.values()
			.stream()
			.limit(MOST)
			.toList();
	}

	private record Entry(PassageEntry entry, List<String> words) {

		Entry(Passage passage, String text) {
			this(new PassageEntry(passage.getHeading(), passage.getAddress()), Spelling.words(text));
		}

		boolean begins(List<String> typed) {
			return typed.stream().allMatch((part) -> this.words.stream().anyMatch((word) -> word.startsWith(part)));
		}

	}

}
