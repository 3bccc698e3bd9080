package org.kratomguide.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Language;

/**
 * Cuts text into the words that are compared: lower case, without accents and endings.
 * Synonyms and stop words come after the stemmer, so that "jonesing" and "jonesed" are
 * one word in the file of synonyms too.
 */
final class GuideAnalyzer extends Analyzer {

	/** "7-OH", "7 oh", "7oh", "7-hydroxymitragynine": one thing, one word. */
	static final String SEVEN_OH = "(?i)\\b(7|seven|siete)[\\s\\p{Pd}]?(hydroxy[\\s\\p{Pd}]?mitragynine|hydroxy|hidroxi(mitraginina)?|ohmg|oh|o[\\s\\p{Pd}]h)\\b";

	static final String SEVEN_OH_WORD = "7oh";

	/** "can't" and "cant", "son's" and "sons" are compared alike. */
	static final String APOSTROPHE = "(?<=\\p{L})['\u2019](?=\\p{L})";

	private final Language language;

	private final CharArraySet stopWords;

	private final @Nullable SynonymMap synonyms;

	GuideAnalyzer(Language language, CharArraySet stopWords, @Nullable SynonymMap synonyms) {
		this.language = language;
		this.stopWords = stopWords;
		this.synonyms = synonyms;
	}

	/** The words of a text, in order. */
	List<String> words(String text) {
		List<String> words = new ArrayList<>();
		try (TokenStream tokens = tokenStream("", text)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				words.add(term.toString());
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	@Override
	protected Reader initReader(String fieldName, Reader reader) {
		return new PatternReplaceCharFilter(Pattern.compile(APOSTROPHE), "",
				new PatternReplaceCharFilter(Pattern.compile(SEVEN_OH), SEVEN_OH_WORD, reader));
	}

	@Override
	protected TokenStreamComponents createComponents(String fieldName) {
		Tokenizer tokenizer = new StandardTokenizer();
		TokenStream tokens = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
		tokens = stem(new SetKeywordMarkerFilter(tokens, this.stopWords));
		if (this.synonyms != null) {
			tokens = new SynonymGraphFilter(tokens, this.synonyms, true);
		}
		return new TokenStreamComponents(tokenizer, new StopFilter(tokens, this.stopWords));
	}

	private TokenStream stem(TokenStream words) {
		return switch (this.language) {
			case ENGLISH -> new PorterStemFilter(words);
			case SPANISH -> new SpanishLightStemFilter(words);
		};
	}

}
