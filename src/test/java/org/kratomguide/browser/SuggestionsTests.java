package org.kratomguide.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The suggestions under the search box, as a keyboard and a screen reader meet them. */
@BrowserTest
class SuggestionsTests {

	@Test
	void arrowsWalkTheListAndEnterOpensThePage(Readers readers) {
		Page page = readers.with(Setting.DESK).open("/about");
		Locator field = field(page);
		field.pressSequentially("withdra");
		assertThat(options(page).first()).isVisible();

		assertThat(field).hasAttribute("role", "combobox");
		assertThat(field).hasAttribute("aria-expanded", "true");
		field.press("ArrowDown");
		assertThat(field).hasAttribute("aria-activedescendant", "suggestion-0");
		assertThat(options(page).first()).hasAttribute("aria-selected", "true");
		assertThat(field).isFocused();
		String address = options(page).first().getAttribute("data-address");
		field.press("Enter");
		page.waitForURL((url) -> url.endsWith(address));
	}

	@Test
	void escapeClosesTheListAndIsNotCountedForLeaving(Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		Page page = reader.open("/about");
		Locator field = field(page);
		field.pressSequentially("detox");
		assertThat(options(page).first()).isVisible();

		field.press("Escape");
		assertThat(page.locator("#suggestions")).isHidden();
		assertThat(field).hasAttribute("aria-expanded", "false");
		field.press("Escape");
		field.press("Escape");
		assertThat(page.locator("h1")).isVisible();
		assertThat(page.url()).isEqualTo(reader.root() + "/about");
	}

	@Test
	void nothingIsAskedBeforeTheSecondLetterNorElsewhereAfterIt(Readers readers) {
		Reader reader = readers.with(Setting.DESK);
		Page page = reader.open("/about");
		// The icon comes when the browser likes.
		List<String> asked = new ArrayList<>();
		page.onRequest((request) -> {
			if (!request.url().endsWith(".svg")) {
				asked.add(request.url());
			}
		});
		field(page).pressSequentially("k");
		field(page).press("Tab");
		assertThat(asked).isEmpty();

		field(page).fill("kr");
		assertThat(options(page).first()).isVisible();
		assertThat(asked).hasSize(1).allMatch((url) -> url.startsWith(reader.root() + "/search/suggestions?q=kr"));
	}

	@Test
	void axeFindsNothingWithTheListOpenNorOnTheResults(Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		Page page = reader.open("/about");
		field(page).pressSequentially("medicine");
		assertThat(options(page).first()).isVisible();
		assertThat(Axe.faults(page)).isEmpty();

		for (String query : List.of("withdrawal", "overdose", "zzzqqqxx")) {
			assertThat(Axe.faults(reader.open("/search?q=" + query))).as(query).isEmpty();
			assertThat((Integer) page.evaluate("document.scrollingElement.scrollWidth")).as(query)
				.isLessThanOrEqualTo(360);
		}
	}

	@Test
	void withoutScriptsTheBoxIsAForm(Readers readers) {
		Page page = readers.with(Setting.WITHOUT_SCRIPTS).open("/about");
		field(page).fill("suboxone");
		field(page).press("Enter");

		assertThat(page.locator("h1")).containsText("results");
		assertThat(page.locator(".results__item h2 a").first()).containsText("Buprenorphine");
	}

	private static Locator field(Page page) {
		return page.locator("#q");
	}

	private static Locator options(Page page) {
		return page.locator("[role=option]");
	}

}
