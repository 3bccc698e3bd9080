package org.kratomguide.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** That the answers stay with the one who gave them. */
@BrowserTest
class SelfCheckBrowserTests {

	@ParameterizedTest
	@CsvSource({ "0,Below the line", "1,Below the line", "2,Mild", "3,Mild", "4,Moderate", "5,Moderate", "6,Severe",
			"11,Severe" })
	void theRightWordsAppearAndAreReadOut(int ticks, String title, Readers readers) {
		Page page = readers.with(Setting.PHONE).open("/self-check");
		count(page, ticks);

		assertThat(page.locator(".result").innerText()).startsWith("You ticked " + ticks + " of 11. " + title + ". ");
		assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("result");
	}

	@Test
	void nothingIsSentAndNothingIsKept(Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		Page page = reader.open("/self-check");
		List<String> requests = new ArrayList<>();
		// The browser fetches the icon of the tab when it has time.
		page.onRequest((request) -> {
			if (!request.url().contains("/images/icon")) {
				requests.add(request.url());
			}
		});
		count(page, 7);

		assertThat(page.locator("#result").isVisible()).isTrue();
		assertThat(requests).isEmpty();
		assertThat(page.url()).isEqualTo(reader.root() + "/self-check");
		assertThat(reader.context().cookies()).isEmpty();
		assertThat(page.evaluate("() => localStorage.length + sessionStorage.length + history.length")).isEqualTo(2);
		assertThat(page.evaluate("() => history.state")).isNull();
	}

	@Test
	void clearingTakesTheTicksAndTheResultAway(Readers readers) {
		Page page = readers.with(Setting.PHONE).open("/self-check");
		count(page, 3);
		page.getByText("Clear them").click();

		assertNothingLeft(page);
	}

	@Test
	void nothingIsLeftAfterAReload(Readers readers) {
		assertNothingLeftAfter(readers, Page::reload);
	}

	@Test
	void nothingIsLeftOnComingBack(Readers readers) {
		assertNothingLeftAfter(readers, (page) -> {
			page.navigate("/");
			page.goBack();
		});
	}

	/**
	 * A browser may keep the whole page as it is and bring it up again. Playwright turns
	 * that off, so the page is only told that it is being put away.
	 */
	@Test
	void nothingIsLeftWhenTheBrowserPutsThePageAway(Readers readers) {
		assertNothingLeftAfter(readers, (page) -> page
			.evaluate("() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))"));
	}

	private static void assertNothingLeftAfter(Readers readers, Consumer<Page> event) {
		Page page = readers.with(Setting.PHONE).open("/self-check");
		count(page, 5);
		event.accept(page);

		assertThat(page.url()).endsWith("/self-check");
		assertNothingLeft(page);
	}

	private static void assertNothingLeft(Page page) {
		assertThat(page.locator(".check input").count()).isEqualTo(11);
		assertThat(page.locator(".check input:checked").count()).isZero();
		assertThat(page.locator("#result").isVisible()).isFalse();
	}

	private static void count(Page page, int ticks) {
		page.locator(".check input").all().subList(0, ticks).forEach((box) -> box.check());
		page.getByText("Count my answers").click();
	}

}
