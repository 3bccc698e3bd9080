package org.kratomguide.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.kratomguide.language.ContentChanged;

import static org.assertj.core.api.Assertions.assertThat;

class PageStoreTests {

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	private Instant now = Instant.parse("2026-11-24T12:00:00Z");

	/** What the compressing thread still has to do. */
	private final Queue<Runnable> ahead = new ArrayDeque<>();

	private final PageStore store = new PageStore(new MovedClock(), 50_000, this.ahead::add, Map.of());

	@Test
	void keepsAPageOnceItIsCompressed() {
		keep(this.store.current(), "/withdrawal", "now");
		assertThat(this.store.find("/withdrawal")).isNull();

		compress();
		assertThat(this.store.find("/withdrawal")).isNotNull();
		assertThat(this.store.find("/other")).isNull();
	}

	@Test
	void aChangeLetsGoOfAllPagesAtOnce() {
		keep("/withdrawal", "old");
		keep("/", "old");

		this.store.begin(new ContentChanged());

		assertThat(this.store.find("/withdrawal")).isNull();
		assertThat(this.store.find("/")).isNull();
	}

	@Test
	void aPageBegunBeforeAChangeIsNotShownAfterIt() {
		Generation before = this.store.current();
		keep(before, "/compressed-later", "old");
		this.store.begin(new ContentChanged());
		keep(before, "/made-later", "old");
		compress();

		assertThat(this.store.find("/compressed-later")).isNull();
		assertThat(this.store.find("/made-later")).isNull();
		assertThat(this.store.current().begin("/made-later")).isTrue();
	}

	@Test
	void noPageOutlivesTheDay() {
		keep("/withdrawal", "checked in time");

		this.now = Instant.parse("2026-11-25T05:59:59.999Z");
		assertThat(this.store.find("/withdrawal")).isNotNull();

		this.now = Instant.parse("2026-11-25T06:00:00Z");
		assertThat(this.store.find("/withdrawal")).isNull();
		keep("/withdrawal", "due");
		assertThat(this.store.find("/withdrawal")).isNotNull();
	}

	@Test
	void compressesOnlyWhatIsNotAsItWas() {
		keep("/same", "same");
		keep("/changed", "old");
		StoredPage same = this.store.find("/same");
		StoredPage changed = this.store.find("/changed");
		this.store.begin(new ContentChanged());

		keep("/same", "same");
		keep("/changed", "new");

		assertThat(this.store.find("/same")).isNotNull().isSameAs(same);
		assertThat(this.store.find("/changed")).isNotNull().isNotSameAs(changed);
	}

	@Test
	void showsPagesOfTheLastRunOnlyWhereNoneCanBeMade() {
		PageStore restarted = new PageStore(new MovedClock(), 50_000, Runnable::run,
				Map.of("/withdrawal", page("last run")));
		assertThat(restarted.find("/withdrawal")).isNull();

		restarted.fail(restarted.current());
		assertThat(restarted.find("/withdrawal")).isNotNull();
	}

	@Test
	void takesNoMoreRoomThanItMay() {
		for (int i = 0; i < 10; i++) {
			keep("/" + i, random(20_000));
		}

		assertThat(this.store.find("/0")).isNotNull();
		assertThat(this.store.find("/9")).isNull();
	}

	@Test
	void countsWhatIsKept() {
		StoredPage page = page(random(20_000));

		assertThat(page.smaller()).hasSize(2).allMatch((encoded) -> encoded.ready().size() > 10_000);
		assertThat(page.size()).isEqualTo(page.smaller().stream().mapToLong((one) -> one.ready().length()).sum());
		assertThat(page("too short").size()).isEqualTo("too short".length());
	}

	@Test
	void givesThePageAsItIsOutOfTheSmallerOne() {
		StoredPage page = page("word ".repeat(1_000));

		assertThat(page.identity().size()).isZero();
		assertThat(new String(page.identity().bytes())).isEqualTo("word ".repeat(1_000));
		assertThat(page.identity().body().remaining()).isEqualTo(page.identity().length()).isEqualTo(5_000);
	}

	private void keep(String address, String body) {
		keep(this.store.current(), address, body);
		compress();
	}

	private void compress() {
		while (!this.ahead.isEmpty()) {
			this.ahead.remove().run();
		}
	}

	private void keep(Generation generation, String address, String body) {
		this.store.keep(generation, address, answer(body), body.getBytes());
	}

	private static StoredPage page(String body) {
		return StoredPage.of(answer(body), body.getBytes());
	}

	private static Answer answer(String body) {
		return Answer.of("text/html", List.of(Answer.field("Vary", "Accept-Encoding")), null, body.getBytes());
	}

	/** Letters that hardly get smaller. */
	private static String random(int length) {
		return new Random(1).ints(length, 'A', 'z').mapToObj(Character::toString).collect(Collectors.joining());
	}

	private final class MovedClock extends Clock {

		@Override
		public ZoneId getZone() {
			return CHICAGO;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Instant instant() {
			return PageStoreTests.this.now;
		}

	}

}
