package org.kratomguide.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

	private final Map<String, StoredPage> pages = new ConcurrentHashMap<>();

	private final Set<String> begun = ConcurrentHashMap.newKeySet();

	private final AtomicLong size = new AtomicLong();

	private final long end;

	private volatile @Nullable Generation before;

	private Generation(Instant end, @Nullable Generation before) {
		this.end = end.toEpochMilli();
		this.before = before;
	}

	/**
	 * A generation without pages. It ends at midnight, since a page says from some day on
	 * that its check is due.
	 * @param before the one whose pages may be shown while a new one cannot be made
	 */
	static Generation begin(Clock clock, @Nullable Generation before) {
		if (before != null) {
			before.before = null;
		}
		return new Generation(LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toInstant(), before);
	}

	boolean isOver(Clock clock) {
		return clock.millis() >= this.end;
	}

	@Nullable StoredPage find(String address) {
		return this.pages.get(address);
	}

	/** The page as it was in the generation before. */
	@Nullable StoredPage findOld(String address) {
		Generation old = this.before;
		return (old != null) ? old.find(address) : null;
	}

	/** Says that a page is being made; false where it is kept or being made already. */
	boolean begin(String address) {
		return this.begun.add(address);
	}

	/** Says that a page is not to be kept after all. */
	void giveUp(String address) {
		this.begun.remove(address);
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

}
