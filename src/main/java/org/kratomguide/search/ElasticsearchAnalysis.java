package org.kratomguide.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

import org.kratomguide.language.Language;
import org.springframework.stereotype.Component;

/**
 * The same analyzers for an Elasticsearch or OpenSearch server, which defines them in its
 * own words. An operator names this bean by a property; README.md says how.
 */
@Component("elasticsearchAnalysis")
class ElasticsearchAnalysis implements ElasticsearchAnalysisConfigurer {

	private static final String STOP = "guide-stop";

	private static final String STOP_TOPIC = "guide-stop-topic";

	private static final String SYNONYMS = "guide-synonyms";

	private static final String STEM = "guide-stem";

	private static final Map<Language, String> STEMMERS = Map.of(Language.ENGLISH, "english", Language.SPANISH,
			"light_spanish");

	private static final String KEEP = "guide-keep";

	@Override
	public void configure(ElasticsearchAnalysisConfigurationContext context) {
		// Java's own notation is understood there too, for the server is written in Java.
		context.charFilter("guide-seven-oh")
			.type("pattern_replace")
			.param("pattern", GuideAnalyzer.SEVEN_OH)
			.param("replacement", GuideAnalyzer.SEVEN_OH_WORD);
		context.charFilter("guide-apostrophe")
			.type("pattern_replace")
			.param("pattern", GuideAnalyzer.APOSTROPHE)
			.param("replacement", "");
		for (Language language : Language.values()) {
			analyzers(context, language);
		}
	}

	private static void analyzers(ElasticsearchAnalysisConfigurationContext context, Language language) {
		SearchWords words = SearchWords.in(language);
		String code = "-" + language.code();
		String[] stopWords = words.lines("stop-words.txt").toArray(String[]::new);
		context.tokenFilter(STEM + code).type("stemmer").param("language", STEMMERS.get(language));
		context.tokenFilter(KEEP + code).type("keyword_marker").param("keywords", stopWords);
		context.tokenFilter(STOP + code).type("stop").param("stopwords", stopWords);
		context.tokenFilter(STOP_TOPIC + code).type("stop").param("stopwords", PassageQuery.TOPIC);
		context.tokenFilter(SYNONYMS + code).type("synonym_graph").param("synonyms", synonyms(words));
		analyzer(context, "guide", code, STOP);
		analyzer(context, "guide-asked", code, SYNONYMS, STOP, STOP_TOPIC);
		analyzer(context, "guide-asked-whole", code, SYNONYMS, STOP);
	}

	private static void analyzer(ElasticsearchAnalysisConfigurationContext context, String name, String code,
			String... last) {
		List<String> filters = new ArrayList<>(List.of("lowercase", "asciifolding", KEEP + code, STEM + code));
		Stream.of(last).forEach((filter) -> filters.add(filter + code));
		context.analyzer(name + code)
			.custom()
			.tokenizer("standard")
			.charFilters("guide-seven-oh", "guide-apostrophe")
			.tokenFilters(filters.toArray(String[]::new));
	}

	/** There, what was typed is only kept when it is named on the right as well. */
	private static String[] synonyms(SearchWords words) {
		return words.synonyms()
			.stream()
			.flatMap((line) -> line.contains("=>")
					? Arrays.stream(line.split("=>")[0].split(","))
						.map((typed) -> typed.strip() + " => " + typed.strip() + ", " + line.split("=>")[1].strip())
					: Stream.of(line))
			.toArray(String[]::new);
	}

}
