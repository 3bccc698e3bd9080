package org.kratomguide.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

	private final long end;

	private volatile Map<String, StoredPage> old;

	private volatile boolean complete;

	private volatile long pausedUntil;

	private Generation(Instant end, Map<String, StoredPage> old) {
		this.end = end.toEpochMilli();
		this.old = old;
	}

	/**
	 * A generation without pages. It ends at midnight, since a page says from some day on
	 * that its check is due.
	 * @param old the pages that may be shown while a new one cannot be made
	 */
	static Generation begin(Clock clock, Map<String, StoredPage> old) {
		Instant end = LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
		return new Generation(end, old);
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
