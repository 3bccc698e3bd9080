package org.kratomguide.search;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.kratomguide.site.ContentChanged;
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

	private volatile Catalog catalog = Catalog.of(List.of());

	private volatile boolean ready;

	PassageIndex(PassageImport passageImport, EntityManagerFactory entityManagerFactory) {
		this.passageImport = passageImport;
		this.entityManagerFactory = entityManagerFactory;
	}

	/** What is kept at hand of the passages, as of the last rebuild. */
	Catalog catalog() {
		return this.catalog;
	}

	/** Whether it can be searched; if not, it is rebuilt first, unless someone does. */
	boolean isReady() {
		if (!this.ready && this.rebuilding.tryLock()) {
			try {
				if (!this.ready) {
					rebuild();
				}
			}
			finally {
				this.rebuilding.unlock();
			}
		}
		return this.ready;
	}

	/** Whether it has fewer passages than it was given. */
	boolean isHollow() {
		try (EntityManager entityManager = this.entityManagerFactory.createEntityManager()) {
			long count = Search.session(entityManager)
				.search(Passage.class)
				.where((f) -> f.matchAll())
				.fetchTotalHitCount();
			return count < this.catalog.passages().size();
		}
	}

	/** It has failed: the next search rebuilds it. */
	void distrust(RuntimeException cause) {
		this.ready = false;
		logger.warn("The search index failed and is rebuilt at the next search: {}", cause.getClass().getName());
	}

	@EventListener
	void contentChanged(ContentChanged event) {
		this.ready = false;
		isReady();
	}

	private static long millis(long from, long to) {
		return (to - from) / 1_000_000;
	}

	private void rebuild() {
		long start = System.nanoTime();
		try {
			List<Passage> passages = this.passageImport.run();
			long merged = System.nanoTime();
			SearchMapping mapping = Search.mapping(this.entityManagerFactory);
			// One batch in one thread: more of them cost more than a few hundred passages
			// give back.
			mapping.scope(Passage.class)
				.massIndexer()
				.dropAndCreateSchemaOnStart(true)
				.batchSizeToLoadObjects(BATCH)
				.threadsToLoadObjects(1)
				.startAndWait();
			logger.info("Merged {} passages in {} ms, indexed them in {} ms", passages.size(), millis(start, merged),
					millis(merged, System.nanoTime()));
			this.catalog = Catalog.of(passages);
			this.ready = true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			logger.warn("Search is out of order until a rebuild of its index succeeds: {}", ex.toString());
		}
	}

}
