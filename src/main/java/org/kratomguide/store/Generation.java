package org.kratomguide.store;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/**
 * The pages of one state of the content. A page that was begun in one generation ends up
 * in that one, even when nobody reads it any more.
 */
final class Generation {

	/**
	 * After a page could not be made, others are not tried for so long where an old one
	 * will do: each try may wait for a database that does not answer.
	 */
	private static final Duration PAUSE = Duration.ofSeconds(5);

	private final Map<String, StoredPage> pages = new ConcurrentHashMap<>();

	private final Set<String> begun = ConcurrentHashMap.newKeySet();

	private final AtomicLong size = new AtomicLong();

	private final String content;

	private final LocalDate day;

	private final long end;

	private volatile Map<String, StoredPage> old;

	private volatile boolean complete;

	private volatile long pausedUntil;

	/**
	 * A generation without pages.
	 * @param content the version of its content
	 * @param day the day on which it begins
	 * @param end the moment from which on pages would say something else, in milliseconds
	 * since 1970
	 * @param old the pages that may be shown while a new one cannot be made
	 */
	Generation(String content, LocalDate day, long end, Map<String, StoredPage> old) {
		this.content = content;
		this.day = day;
		this.end = end;
		this.old = old;
	}

	String content() {
		return this.content;
	}

	boolean isOver(Clock clock) {
		return clock.millis() >= this.end;
	}

	@Nullable StoredPage find(String address) {
		return this.pages.get(address);
	}

	/** The page as it was before this generation. */
	@Nullable StoredPage findOld(String address) {
		return this.old.get(address);
	}

	/** Says that a page is being made; false where it is kept or being made already. */
	boolean begin(String address) {
		return this.begun.add(address);
	}

	/** Says that a page is not to be kept after all. */
	void giveUp(String address) {
		this.begun.remove(address);
	}

	/** Says that a page could not be made. */
	void fail(Clock clock) {
		this.pausedUntil = clock.millis() + PAUSE.toMillis();
	}

	/** Whether pages cannot be made, as far as is known. */
	boolean isFailing(Clock clock) {
		return this.pausedUntil != 0 && clock.millis() < this.pausedUntil;
	}

	/** Keeps a page, unless there is no more room. */
	void keep(String address, StoredPage page, long limit) {
		if (this.size.addAndGet(page.size()) <= limit) {
			this.pages.put(address, page);
		}
		else {
			this.size.addAndGet(-page.size());
		}
	}

	/** Says that every page is kept, so that old ones need not be. */
	void complete() {
		this.complete = true;
		this.old = Map.of();
	}

	boolean isComplete() {
		return this.complete;
	}

	/** How many pages it has. */
	int count() {
		return this.pages.size();
	}

	/** How many bytes they take. */
	long size() {
		return this.size.get();
	}

	/** What is to be put down of it. */
	MadePages made() {
		return new MadePages(this.content, this.day, last());
	}

	/** The last that is known of every page. */
	Map<String, StoredPage> last() {
		if (this.old.isEmpty()) {
			return this.pages;
		}
		Map<String, StoredPage> last = new HashMap<>(this.old);
		last.putAll(this.pages);
		return last;
	}

}
