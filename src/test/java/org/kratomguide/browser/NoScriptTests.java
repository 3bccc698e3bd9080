package org.kratomguide.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts are blocked, broken or not there for some. They must miss nothing. */
@BrowserTest
class NoScriptTests {

	@Test
	void everyPageShowsItsTextOnceItIsUnfoldedAndTheWayOutIsAnOrdinaryLink(Readers readers) {
		readers.readEverything(Setting.WITHOUT_SCRIPTS, (softly, page, where) -> {
			page.locator("summary").all().forEach(Locator::click);

			softly.assertThat((List<?>) page.evaluate("""
					() => [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dd, td)')]
						.filter((it) => !it.closest('[hidden]') && it.textContent.trim() && !it.checkVisibility())
						.map((it) => it.textContent)""")).as(where).isEmpty();
			softly.assertThat(page.locator(".leave").getAttribute("href")).as(where).matches("https?://.+");
		});
	}

	@Test
	void theSelfCheckIsCountedByTheGuide(Readers readers) {
		Page page = readers.with(Setting.WITHOUT_SCRIPTS).open("/self-check");
		assertThat(page.getByText("What you ticked").isVisible()).isFalse();
		page.locator(".check input").nth(0).check();
		page.locator(".check input").nth(10).check();
		page.getByText("Count my answers").click();

		assertThat(page.locator(".result").innerText())
			.startsWith("You ticked 2 of 11. Mild. This fits a mild kratom use disorder.");
		assertThat(page.url()).endsWith("/self-check");
		assertThat(page.locator(".check input:checked").count()).isZero();
	}

}
