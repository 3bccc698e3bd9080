package org.kratomguide.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.synonym.SynonymMap;

import org.springframework.core.io.ClassPathResource;

/**
 * The files under {@code search/} that say which words mean the same and which mean
 * nothing. They are written in plain words; the analyzer brings them to the form in which
 * words are compared.
 */
final class SearchWords {

	private SearchWords() {
	}

	/** The words that are left out. */
	static CharArraySet stopWords() {
		return new CharArraySet(lines("stop-words.txt"), true);
	}

	/** The lines that say which words mean the same. */
	static List<String> synonyms() {
		return lines("synonyms.txt");
	}

	/** The lines of a file that are neither empty nor notes. */
	static List<String> lines(String name) {
		try (BufferedReader reader = open(name)) {
			return reader.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The analyzer of what is indexed. */
	static GuideAnalyzer indexed() {
		return new GuideAnalyzer(stopWords(), null);
	}

	/** The analyzer of what readers type, which knows the synonyms. */
	static GuideAnalyzer asked() {
		CharArraySet stopWords = CharArraySet.copy(stopWords());
		stopWords.add(PassageQuery.TOPIC);
		return new GuideAnalyzer(stopWords, synonymMap());
	}

	/** The same, keeping the topic of the guide. */
	static GuideAnalyzer askedWhole() {
		return new GuideAnalyzer(stopWords(), synonymMap());
	}

	/** The analyzer that leaves nothing out. */
	static GuideAnalyzer whole() {
		return new GuideAnalyzer(CharArraySet.EMPTY_SET, null);
	}

	private static SynonymMap synonymMap() {
		// Stop words stay while synonyms are read: "coming off" is two words.
		try (Reader file = open("synonyms.txt"); GuideAnalyzer plain = whole()) {
			SynonymFile synonyms = new SynonymFile(plain);
			synonyms.parse(file);
			return synonyms.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BufferedReader open(String name) throws IOException {
		return new BufferedReader(new InputStreamReader(new ClassPathResource("search/" + name).getInputStream(),
				StandardCharsets.UTF_8));
	}

}
