package org.kratomguide.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;

import org.kratomguide.language.Language;
import org.kratomguide.language.PerLanguage;
import org.springframework.stereotype.Component;

/** Answers a question from the index alone; the database is not asked. */
@Component
class GuideSearch {

	/** No more passages than this are looked at. */
	private static final int MOST = 200;

	/** A passage this much worse than the best one is no answer. */
	private static final double WORTH = 0.3;

	/**
	 * Another passage of a page is named when it is nearly as good as the page's best.
	 */
	private static final double WORTH_NAMING = 0.7;

	private static final int NAMED = 2;

	/**
	 * How good a section must be, set against its whole page, to be shown in its place.
	 */
	private static final double WORTH_LANDING = 0.75;

	/** The page that comes first when a life may be in danger. */
	private static final String HELP = "/get-help";

	private final PassageIndex index;

	private final EntityManagerFactory entityManagerFactory;

	private final PerLanguage<Analyzers> analyzers = new PerLanguage<>(Analyzers::ofCurrent);

	GuideSearch(PassageIndex index, EntityManagerFactory entityManagerFactory) {
		this.index = index;
		this.entityManagerFactory = entityManagerFactory;
	}

	/**
	 * Searches.
	 * @param page which ten results, from 1
	 * @return the answer; empty if the search is out of order
	 */
	Optional<Answer> ask(Question question, int page) {
		if (!this.index.isReady()) {
			return Optional.empty();
		}
		Catalog catalog = this.index.catalog();
		Mended mended = Mended.of(question, catalog.vocabulary());
		try {
			List<List<Hit>> pages = pages(checkedHits(question, mended, catalog), question, catalog);
			Excerpt excerpt = new Excerpt(this.analyzers.get().indexed(), sought(mended));
			List<Result> results = pages.stream()
				.skip((page - 1L) * Answer.SIZE)
				.limit(Answer.SIZE)
				.map((hits) -> result(hits, excerpt))
				.toList();
			return Optional.of(new Answer(pages.size(), page, results, mended.guess()));
		}
		catch (SearchException ex) {
			this.index.distrust(ex);
			return Optional.empty();
		}
	}

	/** An index that was lost or emptied answers like one that finds nothing. */
	private List<Hit> checkedHits(Question question, Mended mended, Catalog catalog) {
		List<Hit> hits = hits(question, mended, catalog);
		if (hits.isEmpty() && this.index.isHollow()) {
			throw new SearchException("The index has lost passages");
		}
		return hits;
	}

	private List<Hit> hits(Question question, Mended mended, Catalog catalog) {
		try (EntityManager entityManager = this.entityManagerFactory.createEntityManager()) {
			return Search.session(entityManager)
				.search(Passage.class)
				.select((f) -> f.composite()
					.from(f.field("address", String.class), f.score())
					.as((address, score) -> Hit.of(Objects.requireNonNull(catalog.passages().get(address)), score)))
				.where((f) -> PassageQuery.of(f, mended, isTopicOnly(question)))
				.fetchHits(MOST);
		}
	}

	private boolean isTopicOnly(Question question) {
		return question.words()
			.stream()
			.map(this.analyzers.get().askedWhole()::words)
			.allMatch((meanings) -> meanings.isEmpty() || meanings.contains(PassageQuery.TOPIC));
	}

	/** One list a page, the best page first, in it the best passage first. */
	private static List<List<Hit>> pages(List<Hit> hits, Question question, Catalog catalog) {
		List<Hit> ranked = hits.stream().sorted(Comparator.comparingDouble(Hit::score).reversed()).toList();
		double least = ranked.isEmpty() ? 0 : ranked.get(0).score() * WORTH;
		Map<String, List<Hit>> pages = ranked.stream()
			.filter((hit) -> hit.score() >= least)
			.collect(Collectors.groupingBy(Hit::page, LinkedHashMap::new, Collectors.toList()));
		List<List<Hit>> inOrder = new ArrayList<>(pages.values().stream().map(GuideSearch::sectionFirst).toList());
		Passage help = catalog.passages().get(HELP);
		if (help != null && Urgency.of(question, catalog.vocabulary()).isPresent()) {
			inOrder.removeIf((page) -> page.get(0).page().equals(HELP));
			inOrder.add(0, List.of(Hit.of(help, 0)));
		}
		return inOrder;
	}

	/**
	 * A section that answers nearly as well as its whole page is the better place to
	 * land.
	 */
	private static List<Hit> sectionFirst(List<Hit> hits) {
		Hit best = hits.get(0);
		if (best.passage().getKind() != PassageKind.PAGE) {
			return hits;
		}
		List<Hit> sorted = new ArrayList<>(hits);
		hits.stream()
			.skip(1)
			.findFirst()
			.filter((section) -> section.score() >= best.score() * WORTH_LANDING)
			.ifPresent((section) -> {
				sorted.remove(section);
				sorted.add(0, section);
			});
		return sorted;
	}

	/** Every word that the index looks for, in the form in which it is compared. */
	private Set<String> sought(Mended mended) {
		Set<String> sought = new HashSet<>(this.analyzers.get().asked().words(mended.written()));
		sought.addAll(this.analyzers.get().asked().words(mended.mended()));
		return sought;
	}

	/** How words of one language are read. */
	private record Analyzers(GuideAnalyzer indexed, GuideAnalyzer asked, GuideAnalyzer askedWhole) {

		static Analyzers ofCurrent() {
			SearchWords words = SearchWords.in(Language.current());
			return new Analyzers(words.indexed(), words.asked(), words.askedWhole());
		}

	}

	private static Result result(List<Hit> hits, Excerpt excerpt) {
		Hit best = hits.get(0);
		List<PassageEntry> more = hits.stream()
			.skip(1)
			.filter((hit) -> hit.score() >= best.score() * WORTH_NAMING)
			.limit(NAMED)
			.map(Hit::entry)
			.toList();
		Passage passage = best.passage();
		return new Result(passage.getAddress(), passage.getTitle(), passage.getHeading(), excerpt.of(passage.getText()),
				more);
	}

}
