package org.kratomguide.export;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kratomguide.source.Reference;

/** A publication in one line. */
final class Footnote {

	private Footnote() {
	}

	static String of(Reference reference) {
		String place = Stream.of(reference.container(), reference.year())
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.collect(Collectors.joining(", "));
		String url = (reference.url() != null) ? "<" + reference.url() + ">" : "";
		return Stream
			.of(sentence(reference.authors()), sentence(escaped(reference.title())), sentence(place), url,
					reference.read().words() + ".")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
	}

	/** A title in brackets is our own description, and no link. */
	private static String escaped(String title) {
		return title.replace("[", "\\[").replace("]", "\\]");
	}

	private static String sentence(@Nullable String words) {
		if (words == null || words.isEmpty()) {
			return "";
		}
		return words.matches(".*[.?!]") ? words : words + ".";
	}

}
