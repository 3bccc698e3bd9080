package org.kratomguide.browser;

import java.util.List;

import org.junit.jupiter.api.Test;

/**
 * For those who read in colors of their own, as Windows offers. The browser then paints a
 * plate in the page's color behind all text, so that text in that color cannot be seen,
 * whatever its background.
 */
@BrowserTest
class ForcedColorsTests {

	@Test
	void headingsLinksAndControlsCanBeSeen(Readers readers) {
		readers.readEverything(Setting.FORCED_COLORS, (softly, page, where) -> {
			softly.assertThat(page.evaluate("() => matchMedia('(forced-colors: active)').matches"))
				.as(where)
				.isEqualTo(true);
			softly.assertThat((List<?>) page.evaluate("""
					() => [...document.querySelectorAll('h1, h2, h3, a, button, summary')]
						.filter((it) => it.checkVisibility()
							&& getComputedStyle(it).color === getComputedStyle(document.body).backgroundColor)
						.map((it) => it.textContent)""")).as(where).isEmpty();
		});
	}

}
