package org.kratomguide.search;

import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateFieldMoreStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.kratomguide.language.Language;

/**
 * Turns a reader's words into a query. They are compared as words and never read as a
 * query language, so no character of them has a meaning.
 */
final class PassageQuery {

	/** The word that is everywhere, so it tells nothing unless it stands alone. */
	static final String TOPIC = "kratom";

	private static final String INDEXED = "guide";

	private static final String ASKED_WORDS = "guide-asked";

	private static final String ASKED_WHOLE = "guide-asked-whole";

	private static final float TITLE = 1.5f;

	private static final float HEADING = 3;

	private static final float ASKED = 2.5f;

	/** What the words next to each other count more than the words alone. */
	private static final float PHRASE = 1.5f;

	/**
	 * Words whose slips of the pen were set right count less than those that were typed.
	 */
	private static final float MENDED = 0.7f;

	private static final float FUZZY = 0.3f;

	private final SearchPredicateFactory factory;

	private final String language = Language.current().code();

	private final BooleanPredicateClausesStep<?, ?> any;

	private PassageQuery(SearchPredicateFactory factory) {
		this.factory = factory;
		this.any = factory.bool();
	}

	static PredicateFinalStep of(SearchPredicateFactory factory, Mended mended, boolean topicOnly) {
		PassageQuery query = new PassageQuery(factory);
		if (topicOnly) {
			query.exact(mended.mended(), 1, ASKED_WHOLE);
			return query.any;
		}
		query.exact(mended.written(), 1, ASKED_WORDS);
		query.thisVeryQuestion(mended.mended());
		if (!mended.mended().equals(mended.written())) {
			query.exact(mended.mended(), MENDED, ASKED_WORDS);
		}
		mended.unknown().stream().filter((word) -> Spelling.slips(word) > 0).forEach(query::fuzzy);
		return query.any;
	}

	private void exact(String words, float boost, String analyzer) {
		this.any.should(inEveryField().matching(words).analyzer(named(analyzer)).boost(boost));
		if (words.contains(" ")) {
			this.any.should(this.factory.phrase()
				.field(field("title"))
				.boost(TITLE)
				.field(field("heading"))
				.boost(HEADING)
				.field(field("asked"))
				.boost(ASKED)
				.field(field("body"))
				.matching(words)
				.slop(2)
				.analyzer(named(analyzer))
				.boost(boost * PHRASE));
		}
	}

	/** A page that answers a question knows it with the word that is everywhere. */
	private void thisVeryQuestion(String words) {
		if (words.contains(" ")) {
			this.any.should(this.factory.phrase()
				.field(field("asked"))
				.matching(words)
				.slop(1)
				.analyzer(named(ASKED_WHOLE))
				.boost(ASKED * PHRASE));
		}
	}

	private MatchPredicateFieldMoreStep<?, ?> inEveryField() {
		return this.factory.match()
			.field(field("title"))
			.boost(TITLE)
			.field(field("heading"))
			.boost(HEADING)
			.field(field("asked"))
			.boost(ASKED)
			.field(field("body"));
	}

	private String field(String name) {
		return name + "_" + this.language;
	}

	private String named(String analyzer) {
		return analyzer + "-" + this.language;
	}

	private void fuzzy(String word) {
		this.any
			.should(inEveryField().matching(word).fuzzy(Spelling.slips(word), 1).analyzer(named(INDEXED)).boost(FUZZY));
	}

}
