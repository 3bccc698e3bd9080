package org.kratomguide.search;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kratomguide.language.Language;

/**
 * What the search keeps at hand of the passages beside the index, as of its last rebuild.
 *
 * @param passages the passages by their address
 * @param vocabulary their words
 * @param suggestions their headings
 */
record Catalog(Map<String, Passage> passages, Vocabulary vocabulary, Suggestions suggestions) {

	static Catalog of(Language language, Collection<Passage> passages) {
		return new Catalog(passages.stream().collect(Collectors.toMap(Passage::getAddress, Function.identity())),
				Vocabulary.of(language, passages), Suggestions.of(passages));
	}

}
