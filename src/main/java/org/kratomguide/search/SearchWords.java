package org.kratomguide.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.synonym.SynonymMap;

import org.kratomguide.language.Language;
import org.springframework.core.io.ClassPathResource;

/**
 * The files under {@code search/en/} and its like that say which words mean the same and
 * which mean nothing. They are written in plain words; the analyzer brings them to the
 * form in which words are compared.
 */
final class SearchWords {

	private static final Map<Language, SearchWords> ALL = new ConcurrentHashMap<>();

	private final Language language;

	private SearchWords(Language language) {
		this.language = language;
	}

	/** The words of a language. */
	static SearchWords in(Language language) {
		return ALL.computeIfAbsent(language, SearchWords::new);
	}

	/** The words that are left out. */
	CharArraySet stopWords() {
		return new CharArraySet(lines("stop-words.txt"), true);
	}

	/** The lines that say which words mean the same. */
	List<String> synonyms() {
		return lines("synonyms.txt");
	}

	/** The lines of a file that are neither empty nor notes. */
	List<String> lines(String name) {
		try (BufferedReader reader = open(name)) {
			return reader.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The analyzer of what is indexed. */
	GuideAnalyzer indexed() {
		return new GuideAnalyzer(this.language, stopWords(), null);
	}

	/** The analyzer of what readers type, which knows the synonyms. */
	GuideAnalyzer asked() {
		CharArraySet stopWords = CharArraySet.copy(stopWords());
		stopWords.add(PassageQuery.TOPIC);
		return new GuideAnalyzer(this.language, stopWords, synonymMap());
	}

	/** The same, keeping the topic of the guide. */
	GuideAnalyzer askedWhole() {
		return new GuideAnalyzer(this.language, stopWords(), synonymMap());
	}

	/** The analyzer that leaves nothing out. */
	GuideAnalyzer whole() {
		return new GuideAnalyzer(this.language, CharArraySet.EMPTY_SET, null);
	}

	private SynonymMap synonymMap() {
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

	private BufferedReader open(String name) throws IOException {
		return new BufferedReader(new InputStreamReader(
				new ClassPathResource("search/" + this.language.code() + "/" + name).getInputStream(),
				StandardCharsets.UTF_8));
	}

}
