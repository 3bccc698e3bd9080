package org.kratomguide.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kratomguide.language.ContentChanged;

import static org.assertj.core.api.Assertions.assertThat;

class PageStoreTests {

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	private Instant now = Instant.parse("2026-11-24T12:00:00Z");

	/** What the compressing thread still has to do. */
	private final Queue<Runnable> ahead = new ArrayDeque<>();

	private final PageStore store = store(MadePages.NONE);

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

		this.store.begin(new ContentChanged("new"));

		assertThat(this.store.find("/withdrawal")).isNull();
		assertThat(this.store.find("/")).isNull();
	}

	@Test
	void aPageBegunBeforeAChangeIsNotShownAfterIt() {
		Generation before = this.store.current();
		keep(before, "/compressed-later", "old");
		this.store.begin(new ContentChanged("new"));
		keep(before, "/made-later", "old");
		compress();

		assertThat(this.store.find("/compressed-later")).isNull();
		assertThat(this.store.find("/made-later")).isNull();
		assertThat(this.store.current().begin("/made-later")).isTrue();
	}

	@Test
	void noPageOutlivesTheDayFromWhichOnItSaysThatItsCheckIsDue() {
		keep("/withdrawal", "checked in time");

		this.now = Instant.parse("2026-12-08T05:59:59.999Z");
		assertThat(this.store.find("/withdrawal")).isNotNull();

		this.now = Instant.parse("2026-12-08T06:00:00Z");
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
		this.store.begin(new ContentChanged("new"));

		keep("/same", "same");
		keep("/changed", "new");

		assertThat(this.store.find("/same")).isNotNull().isSameAs(same);
		assertThat(this.store.find("/changed")).isNotNull().isNotSameAs(changed);
	}

	@Test
	void showsPagesOfTheLastRunOnlyWhereNoneCanBeMade() {
		PageStore restarted = store(made("old", "2026-11-24"));
		restarted.begin(new ContentChanged("new"));
		assertThat(restarted.find("/withdrawal")).isNull();

		restarted.fail(restarted.current());
		assertThat(restarted.find("/withdrawal")).isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "new, 2026-11-24, true", "new, 2026-11-01, true", "old, 2026-11-24, false", "'', 2026-11-24, false",
			"new, 2026-11-25, false", "new, 2026-10-31, false" })
	void takesOverPagesThatWouldComeOutTheSame(String content, String day, boolean same) {
		PageStore restarted = store(made(content, day));
		assertThat(restarted.find("/withdrawal")).isNull();

		restarted.begin(new ContentChanged("new"));

		assertThat(restarted.find("/withdrawal") != null).isEqualTo(same);
		assertThat(restarted.current().isComplete()).isEqualTo(same);
		assertThat(restarted.current().findOld("/withdrawal") != null).isNotEqualTo(same);

		restarted.begin(new ContentChanged("newer"));
		restarted.begin(new ContentChanged("new"));
		assertThat(restarted.find("/withdrawal")).as("once only").isNull();
	}

	@Test
	void whatIsPutDownIsOfTheDayOnWhichItWasBegun() {
		this.store.begin(new ContentChanged("new"));
		keep("/withdrawal", "new");
		this.now = Instant.parse("2026-12-01T12:00:00Z");

		MadePages made = this.store.current().made();
		assertThat(made.content()).isEqualTo("new");
		assertThat(made.day()).isEqualTo("2026-11-24");
		assertThat(made.pages()).containsOnlyKeys("/withdrawal");
	}

	/** This node still has its own worksheets. */
	@Test
	void pagesOfContentThatAnotherNodeHasBroughtInAreNotTakenOver() {
		this.store.begin(ContentChanged.elsewhere());
		keep("/withdrawal", "new");
		MadePages made = this.store.current().made();

		PageStore restarted = store(made);
		restarted.begin(new ContentChanged("new"));
		restarted.begin(ContentChanged.elsewhere());

		assertThat(restarted.find("/withdrawal")).isNull();
		assertThat(restarted.current().isComplete()).isFalse();
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

	/** Checks fall due at the first of November and the eighth of December. */
	private PageStore store(MadePages made) {
		UnaryOperator<LocalDate> nextTurn = (day) -> Stream.of("2026-11-01", "2026-12-08", "2027-12-08")
			.map(LocalDate::parse)
			.filter(day::isBefore)
			.findFirst()
			.orElseThrow();
		return new PageStore(new MovedClock(), nextTurn, 50_000, this.ahead::add, made);
	}

	private static MadePages made(String content, String day) {
		return new MadePages(content, LocalDate.parse(day), Map.of("/withdrawal", page("as it was")));
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
