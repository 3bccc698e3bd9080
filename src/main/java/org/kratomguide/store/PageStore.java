package org.kratomguide.store;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Executor;

import org.jspecify.annotations.Nullable;
import org.kratomguide.language.ContentChanged;
import org.springframework.context.event.EventListener;

/** The pages as they are now. A change of the content lets go of all at once. */
class PageStore {

	private final Clock clock;

	private final long limit;

	private final Executor compressing;

	private volatile Generation current;

	PageStore(Clock clock, long limit, Executor compressing, Map<String, StoredPage> old) {
		this.clock = clock;
		this.limit = limit;
		this.compressing = compressing;
		this.current = Generation.begin(clock, old);
	}

	/**
	 * A kept page. Reads memory only, and waits for nothing. As long as pages cannot be
	 * made, it may be an old one.
	 */
	@Nullable StoredPage find(String address) {
		Generation generation = current();
		StoredPage page = generation.find(address);
		return (page == null && generation.isFailing(this.clock)) ? generation.findOld(address) : page;
	}

	/** To be asked before a page is made, so that it is kept with what it was made of. */
	Generation current() {
		Generation generation = this.current;
		return generation.isOver(this.clock) ? after(generation) : generation;
	}

	/** A page could not be made. */
	void fail(Generation generation) {
		generation.fail(this.clock);
	}

	/** Whether the pages that are asked for now cannot be made. */
	boolean isFailing() {
		return current().isFailing(this.clock);
	}

	/** Keeps an answer as soon as it is compressed. */
	void keep(Generation generation, String address, Answer answer, byte[] body) {
		this.compressing
			.execute(() -> generation.keep(address, compress(generation, address, answer, body), this.limit));
	}

	/** Most pages stay as they were when a few change or a day begins. */
	private static StoredPage compress(Generation generation, String address, Answer answer, byte[] body) {
		StoredPage old = generation.findOld(address);
		return (old != null && old.answer().equals(answer)) ? old : StoredPage.of(answer, body);
	}

	/**
	 * Must be told last: a page that is made while others still remember the old content
	 * is not to be kept.
	 */
	@EventListener
	synchronized void begin(ContentChanged event) {
		this.current = Generation.begin(this.clock, this.current.last());
	}

	private synchronized Generation after(Generation over) {
		if (this.current == over) {
			this.current = Generation.begin(this.clock, this.current.last());
		}
		return this.current;
	}

}
