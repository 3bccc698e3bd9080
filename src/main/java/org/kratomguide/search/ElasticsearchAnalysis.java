package org.kratomguide.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

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

	private static final String STEM = "porter_stem";

	private static final String KEEP = "guide-keep";

	@Override
	public void configure(ElasticsearchAnalysisConfigurationContext context) {
		String[] stopWords = SearchWords.lines("stop-words.txt").toArray(String[]::new);
		// Java's own notation is understood there too, for the server is written in Java.
		context.charFilter("guide-seven-oh")
			.type("pattern_replace")
			.param("pattern", GuideAnalyzer.SEVEN_OH)
			.param("replacement", GuideAnalyzer.SEVEN_OH_WORD);
		context.charFilter("guide-apostrophe")
			.type("pattern_replace")
			.param("pattern", GuideAnalyzer.APOSTROPHE)
			.param("replacement", "");
		context.tokenFilter(KEEP).type("keyword_marker").param("keywords", stopWords);
		context.tokenFilter(STOP).type("stop").param("stopwords", stopWords);
		context.tokenFilter(STOP_TOPIC).type("stop").param("stopwords", PassageQuery.TOPIC);
		context.tokenFilter(SYNONYMS).type("synonym_graph").param("synonyms", synonyms());
		analyzer(context, Passage.INDEXED, STOP);
		analyzer(context, Passage.ASKED, SYNONYMS, STOP, STOP_TOPIC);
		analyzer(context, Passage.ASKED_WHOLE, SYNONYMS, STOP);
	}

	private static void analyzer(ElasticsearchAnalysisConfigurationContext context, String name, String... last) {
		List<String> filters = new ArrayList<>(List.of("lowercase", "asciifolding", KEEP, STEM));
		filters.addAll(List.of(last));
		context.analyzer(name)
			.custom()
			.tokenizer("standard")
			.charFilters("guide-seven-oh", "guide-apostrophe")
			.tokenFilters(filters.toArray(String[]::new));
	}

	/** There, what was typed is only kept when it is named on the right as well. */
	private static String[] synonyms() {
		return SearchWords.synonyms()
			.stream()
			.flatMap((line) -> line.contains("=>")
					? Arrays.stream(line.split("=>")[0].split(","))
						.map((typed) -> typed.strip() + " => " + typed.strip() + ", " + line.split("=>")[1].strip())
					: java.util.stream.Stream.of(line))
			.toArray(String[]::new);
	}

}
