package org.kratomguide.browser;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person in trouble must be able to count on, wherever they came in. */
@BrowserTest
class EveryPageTests {

	private static final List<String> AT_ONCE = List.of("tel:988", "sms:988", "tel:911");

	/** At these depths: at the top, halfway down, and at the foot. */
	private static final List<Double> DEPTHS = List.of(0.0, 0.5, 1.0);

	@Test
	void nothingScrollsSidewaysAtFourTimesTheSize(Readers readers) {
		readers.readEverything(Setting.ZOOMED, (softly, page, where) -> {
			page.evaluate("() => document.querySelectorAll('details').forEach((it) => { it.open = true; })");
			softly.assertThat((int) page.evaluate("() => document.scrollingElement.scrollWidth"))
				.as(where)
				.isLessThanOrEqualTo(320);
		});
	}

	@Test
	void helpAtOnceIsInTheFirstScreenOfAPhone(Readers readers) {
		readers.readEverything(Setting.PHONE,
				(softly, page, where) -> AT_ONCE.forEach((href) -> softly.assertThat(page.evaluate("""
						(href) => [...document.querySelectorAll(`.crisis a[href="${href}"]`)].some((link) => {
							const box = link.getBoundingClientRect();
							return box.width > 0 && box.top >= 0 && box.bottom <= innerHeight
								&& box.left >= 0 && box.right <= innerWidth;
						})""", href)).as(where + ": " + href).isEqualTo(true)));
	}

	/** WCAG 2.5.8. A trembling hand must not call the wrong number. */
	@Test
	void aThumbHitsTheCrisisLinks(Readers readers) {
		readers.readEverything(Setting.PHONE, (softly, page, where) -> softly.assertThat((List<?>) page.evaluate("""
				() => [...document.querySelectorAll('.crisis a')]
					.filter((link) => {
						const box = link.getBoundingClientRect();
						return box.width < 24 || box.height < 24;
					})
					.map((link) => link.textContent)""")).as(where).isEmpty());
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "DESK", "ZOOMED" })
	void theWayOutIsInViewAtEveryDepth(Setting setting, Readers readers) {
		readers.readEverything(setting,
				(softly, page, where) -> DEPTHS.forEach((depth) -> softly.assertThat(page.evaluate("""
						(depth) => {
							scrollTo(0, depth * document.scrollingElement.scrollHeight);
							const link = document.querySelector('.leave');
							const box = link.getBoundingClientRect();
							return box.left >= 0 && box.right <= innerWidth && [box.top + 2, box.bottom - 2]
								.every((y) => document.elementFromPoint((box.left + box.right) / 2, y) === link);
						}""", depth)).as(where + " at " + depth).isEqualTo(true)));
	}

}
