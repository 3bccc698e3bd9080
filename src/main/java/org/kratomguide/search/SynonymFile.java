package org.kratomguide.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * Reads the file of synonyms. {@code a, b} mean the same; {@code a, b => c, d} means that
 * who types a or b also looks for c and for d. What was typed is always looked for too.
 */
final class SynonymFile extends SynonymMap.Parser {

	SynonymFile(Analyzer plain) {
		super(true, plain);
	}

	@Override
	public void parse(Reader file) throws IOException {
		for (String line : new BufferedReader(file).lines().toList()) {
			if (!line.isBlank() && !line.startsWith("#")) {
				String[] sides = line.split("=>");
				List<CharsRef> typed = words(sides[0]);
				List<CharsRef> meant = words(sides[sides.length - 1]);
				typed.forEach(
						(from) -> meant.stream().filter((to) -> !to.equals(from)).forEach((to) -> add(from, to, true)));
			}
		}
	}

	private List<CharsRef> words(String side) {
		return Arrays.stream(side.split(",")).map(String::strip).map(this::compared).distinct().toList();
	}

	/** Words in the form in which they are compared. */
	private CharsRef compared(String words) {
		try {
			return CharsRef.deepCopyOf(analyze(words, new CharsRefBuilder()));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
