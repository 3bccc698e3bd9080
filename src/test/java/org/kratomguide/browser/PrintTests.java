package org.kratomguide.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** The guide on paper, which is how counselors hand it on. */
@BrowserTest
class PrintTests {

	private static final List<String> ON_SCREEN_ONLY = List.of(".skip", ".bar", ".leave", ".path", ".contents");

	/** Out of the dark, because what is left dark there comes out of the printer so. */
	@Test
	void everyPageIsBlackOnWhiteWithAllItsTextAndNoControls(Readers readers) {
		readers.readEverything(Setting.DESK_IN_THE_DARK, (softly, page, where) -> {
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			ON_SCREEN_ONLY.forEach((part) -> softly.assertThat(page.locator(part).first().isVisible())
				.as(where + ": " + part)
				.isFalse());
			softly.assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
				.as(where)
				.isEqualTo("rgb(255, 255, 255)");
			softly.assertThat(page.evaluate("() => getComputedStyle(document.querySelector('main')).color"))
				.as(where)
				.isEqualTo("rgb(0, 0, 0)");
			softly
				.assertThat((List<?>) page.evaluate(
						"""
								() => [...document.querySelectorAll('main :is(h1, h2, h3, h4, td), .crisis a[href^=tel]')]
									.filter((it) => !it.closest('[hidden], .no-print, .screen') && it.textContent.trim() && !it.checkVisibility())
									.map((it) => it.textContent)"""))
				.as(where)
				.isEmpty();
		});
	}

}
