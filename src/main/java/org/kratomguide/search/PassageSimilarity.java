package org.kratomguide.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * The usual measure, but a passage is not thought less of for answering many questions.
 */
final class PassageSimilarity extends PerFieldSimilarityWrapper {

	private static final Similarity USUAL = new BM25Similarity();

	private static final Similarity REGARDLESS_OF_LENGTH = new BM25Similarity(1.2f, 0.1f);

	@Override
	public Similarity get(String field) {
		return field.startsWith("asked_") ? REGARDLESS_OF_LENGTH : USUAL;
	}

}
