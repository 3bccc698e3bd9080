package org.kratomguide.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.kratomguide.language.Language;
import org.kratomguide.language.ContentChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The index, rebuilt whole whenever the content is new. A failure is never fatal: reading
 * goes on, and the next search tries again.
 */
@Component
class PassageIndex {

	private static final Logger logger = LoggerFactory.getLogger(PassageIndex.class);

	private static final int BATCH = 500;

	private final PassageImport passageImport;

	private final EntityManagerFactory entityManagerFactory;

	private final ReentrantLock rebuilding = new ReentrantLock();

	private volatile Map<Language, Catalog> catalogs = Map.of();

	/** How often the content or the index has been found to be new or broken. */
	private final AtomicInteger wanted = new AtomicInteger();

	/** What {@code wanted} was when the index that there is was begun. */
	private volatile int built = -1;

	PassageIndex(PassageImport passageImport, EntityManagerFactory entityManagerFactory) {
		this.passageImport = passageImport;
		this.entityManagerFactory = entityManagerFactory;
	}

	/**
	 * What is kept at hand of the passages in the current language, as of the last
	 * rebuild.
	 */
	Catalog catalog() {
		Language language = Language.current();
		Catalog catalog = this.catalogs.get(language);
		return (catalog != null) ? catalog : Catalog.of(language, List.of());
	}

	/**
	 * Whether it can be searched; if not, it is rebuilt first. Who comes while it is
	 * rebuilt waits, and does not try again if that failed.
	 */
	boolean isReady() {
		if (this.built != this.wanted.get()) {
			boolean first = this.rebuilding.tryLock();
			if (!first) {
				this.rebuilding.lock();
			}
			try {
				if (first && this.built != this.wanted.get()) {
					rebuild(this.wanted.get());
				}
			}
			finally {
				this.rebuilding.unlock();
			}
		}
		return this.built == this.wanted.get();
	}

	/** Whether it has fewer passages than it was given. */
	boolean isHollow() {
		try (EntityManager entityManager = this.entityManagerFactory.createEntityManager()) {
			long count = Search.session(entityManager)
				.search(Passage.class)
				.where((f) -> f.matchAll())
				.fetchTotalHitCount();
			return count < catalog().passages().size();
		}
	}

	/** It has failed: the next search rebuilds it. */
	void distrust(RuntimeException cause) {
		this.wanted.incrementAndGet();
		logger.warn("The search index failed and is rebuilt at the next search: {}", cause.getClass().getName());
	}

	/**
	 * At once: the page from A to Z is made of the same passages, and must not be kept
	 * with old ones.
	 */
	@EventListener
	void contentChanged(ContentChanged event) {
		this.wanted.incrementAndGet();
		isReady();
	}

	private static long millis(long from, long to) {
		return (to - from) / 1_000_000;
	}

	private void rebuild(int state) {
		long start = System.nanoTime();
		try {
			Map<Language, Catalog> told = new EnumMap<>(Language.class);
			for (Language language : Language.values()) {
				told.put(language, Catalog.of(language, language.call(this.passageImport::run)));
			}
			long merged = System.nanoTime();
			SearchMapping mapping = Search.mapping(this.entityManagerFactory);
			// One batch in one thread: more of them cost more than a few hundred passages
			// give back.
			mapping.scope(Passage.class).schemaManager().dropAndCreate();
			mapping.scope(Passage.class)
				.massIndexer(Arrays.stream(Language.values()).map(Language::code).collect(Collectors.toSet()))
				.batchSizeToLoadObjects(BATCH)
				.threadsToLoadObjects(1)
				.startAndWait();
			logger.info("Merged {} passages in {} ms, indexed them in {} ms",
					told.values().stream().mapToInt((catalog) -> catalog.passages().size()).sum(),
					millis(start, merged), millis(merged, System.nanoTime()));
			this.catalogs = told;
			this.built = state;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			logger.warn("Search is out of order until a rebuild of its index succeeds: {}", ex.toString());
		}
	}

}
