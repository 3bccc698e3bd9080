package org.kratomguide.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.kratomguide.language.ContentChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;

/** The pages as they are now. A change of the content lets go of all at once. */
class PageStore {

	private static final Logger LOG = LoggerFactory.getLogger(PageStore.class);

	private final Clock clock;

	private final UnaryOperator<LocalDate> nextTurn;

	private final long limit;

	private final Executor compressing;

	private MadePages made;

	private volatile Generation current;

	/**
	 * Begins without pages.
	 * @param nextTurn gives the first day after another on which a page says something
	 * else although the content is the same
	 * @param limit how many bytes all pages may take
	 * @param compressing compresses them, one after another
	 * @param made pages that do, if the content turns out to be what they were made of
	 */
	PageStore(Clock clock, UnaryOperator<LocalDate> nextTurn, long limit, Executor compressing, MadePages made) {
		this.clock = clock;
		this.nextTurn = nextTurn;
		this.limit = limit;
		this.compressing = compressing;
		this.made = made;
		this.current = begin("", made.pages());
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

	/** Most pages stay as they were when a few change or a check falls due. */
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
		Generation next = begin(event.version(), this.current.last());
		if (this.made.areOf(event.version(), LocalDate.now(this.clock), this.nextTurn)) {
			this.made.pages().forEach((address, page) -> next.keep(address, page, this.limit));
			next.complete();
			LOG.info("Took over {} pages that had been made of this content", next.count());
		}
		this.made = MadePages.NONE;
		this.current = next;
	}

	private synchronized Generation after(Generation over) {
		if (this.current == over) {
			this.current = begin(over.content(), over.last());
		}
		return this.current;
	}

	private Generation begin(String content, Map<String, StoredPage> old) {
		LocalDate today = LocalDate.now(this.clock);
		Instant end = this.nextTurn.apply(today).atStartOfDay(this.clock.getZone()).toInstant();
		return new Generation(content, today, end.toEpochMilli(), old);
	}

}
