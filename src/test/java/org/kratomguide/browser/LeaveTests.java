package org.kratomguide.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * For somebody who is looked over the shoulder. Every other site is made up here, so that
 * no request leaves the machine.
 */
@BrowserTest
class LeaveTests {

	/** With 204 the other site shows nothing, as when it is slow: our page stays. */
	@ParameterizedTest
	@EnumSource
	void thePageIsCoveredBeforeTheOtherSiteShowsAnything(Way way, Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		List<String> asked = answerElsewhere(reader, new Route.FulfillOptions().setStatus(204));
		Page page = reader.open("/withdrawal");
		way.accept(page);
		page.waitForCondition(() -> !asked.isEmpty());

		assertThat(page.url()).isEqualTo(reader.root() + "/withdrawal");
		assertThat(page.locator("body").isVisible()).isFalse();
		assertThat(page.title()).isBlank();
	}

	@ParameterizedTest
	@EnumSource
	void backDoesNotBringThePageUp(Way way, Readers readers) {
		Reader reader = readers.with(Setting.DESK);
		answerElsewhere(reader, new Route.FulfillOptions().setContentType("text/html").setBody("Elsewhere"));
		reader.open("/");
		Page page = reader.open("/withdrawal");
		way.accept(page);
		page.waitForURL((url) -> !url.startsWith(reader.root()));

		assertThat(page.locator("body").innerText()).isEqualTo("Elsewhere");
		page.goBack();
		assertThat(page.url()).isEqualTo(reader.root() + "/");
		page.goForward();
		assertThat(page.locator("body").innerText()).isEqualTo("Elsewhere");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void escapeFewerThanThreeTimesDoesNothing(int times, Readers readers) {
		Reader reader = readers.with(Setting.DESK);
		List<String> asked = answerElsewhere(reader, new Route.FulfillOptions().setStatus(204));
		Page page = reader.open("/withdrawal");
		for (int time = 0; time < times; time++) {
			page.keyboard().press("Escape");
		}

		assertStays(page, asked);
	}

	@Test
	void escapeNowAndThenDoesNothing(Readers readers) {
		Reader reader = readers.with(Setting.DESK);
		List<String> asked = answerElsewhere(reader, new Route.FulfillOptions().setStatus(204));
		reader.page().clock().install();
		Page page = reader.open("/withdrawal");
		for (int time = 0; time < 5; time++) {
			page.keyboard().press("Escape");
			page.clock().fastForward(2_000);
		}

		assertStays(page, asked);
	}

	private static void assertStays(Page page, List<String> asked) {
		assertThat(page.locator("h1").isVisible()).isTrue();
		assertThat(page.locator("html.leaving").count()).isZero();
		assertThat(asked).isEmpty();
	}

	/** Answers for every other site, and lists what it was asked. */
	private static List<String> answerElsewhere(Reader reader, Route.FulfillOptions answer) {
		List<String> asked = new ArrayList<>();
		reader.context().route((url) -> !url.startsWith(reader.root() + "/"), (route) -> {
			asked.add(route.request().url());
			route.fulfill(answer);
		});
		return asked;
	}

	private enum Way implements Consumer<Page> {

		LINK((page) -> page.getByText("Leave this site").click()),

		ESCAPE_THREE_TIMES((page) -> {
			for (int time = 0; time < 3; time++) {
				page.keyboard().press("Escape");
			}
		});

		private final Consumer<Page> steps;

		Way(Consumer<Page> steps) {
			this.steps = steps;
		}

		@Override
		public void accept(Page page) {
			this.steps.accept(page);
		}

	}

}
