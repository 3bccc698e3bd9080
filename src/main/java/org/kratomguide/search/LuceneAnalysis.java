package org.kratomguide.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

import org.springframework.stereotype.Component;

/** The analyzers of the index that is part of the application. */
@Component("luceneAnalysis")
class LuceneAnalysis implements LuceneAnalysisConfigurer {

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		context.similarity(new PassageSimilarity());
		context.analyzer(Passage.INDEXED).instance(SearchWords.indexed());
		context.analyzer(Passage.ASKED).instance(SearchWords.asked());
		context.analyzer(Passage.ASKED_WHOLE).instance(SearchWords.askedWhole());
	}

}
