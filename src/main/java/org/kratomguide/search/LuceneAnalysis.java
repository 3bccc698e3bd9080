package org.kratomguide.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

import org.kratomguide.language.Language;
import org.springframework.stereotype.Component;

/** The analyzers of the index that is part of the application. */
@Component("luceneAnalysis")
class LuceneAnalysis implements LuceneAnalysisConfigurer {

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		context.similarity(new PassageSimilarity());
		for (Language language : Language.values()) {
			SearchWords words = SearchWords.in(language);
			context.analyzer("guide-" + language.code()).instance(words.indexed());
			context.analyzer("guide-asked-" + language.code()).instance(words.asked());
			context.analyzer("guide-asked-whole-" + language.code()).instance(words.askedWhole());
		}
	}

}
