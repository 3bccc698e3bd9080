package org.kratomguide.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person in trouble must be able to count on, wherever they came in. */
@BrowserTest
class EveryPageTests {

	private static final List<String> AT_ONCE = List.of("tel:988", "sms:988", "tel:911");

	/** At these depths: at the top, halfway down, and at the foot. */
	private static final List<Double> DEPTHS = List.of(0.0, 0.5, 1.0);

	/** To open each page takes longer than to look at it, so all is looked at at once. */
	@ParameterizedTest
	@EnumSource(names = { "PHONE", "DESK", "ZOOMED" })
	void helpAndTheWayOutAreInReachAndNothingIsCutOff(Setting setting, Readers readers) {
		readers.readEverything(setting, (softly, page, where) -> {
			if (setting == Setting.PHONE) {
				checkThatHelpIsInTheFirstScreen(softly, page, where);
			}
			softly.assertThat(tooSmallForAThumb(page)).as(where).isEmpty();
			DEPTHS.forEach((depth) -> softly.assertThat(isTheWayOutInView(page, depth))
				.as(where + " at " + depth)
				.isEqualTo(true));
			page.evaluate("() => document.querySelectorAll('details').forEach((it) => { it.open = true; })");
			softly.assertThat((int) page.evaluate("() => document.scrollingElement.scrollWidth"))
				.as(where)
				.isLessThanOrEqualTo(page.viewportSize().width);
		});
	}

	@Test
	void whatIsOutOfReachIsSeen(Readers readers) {
		Page page = readers.with(Setting.PHONE).open("/withdrawal");
		// The guide lets no style in but its own, and this is none of its elements.
		page.evaluate("""
				() => {
					const sheet = new CSSStyleSheet();
					sheet.replaceSync(`.crisis { margin-top: 120vh; font-size: 4px; }
						.crisis a { display: inline; padding: 0; line-height: 1; min-height: 0; min-width: 0; }
						.bar, .leave { position: static !important; } main { min-width: 400px; }`);
					document.adoptedStyleSheets = [sheet];
				}""");

		SoftAssertions softly = new SoftAssertions();
		checkThatHelpIsInTheFirstScreen(softly, page, "");
		assertThat(softly.assertionErrorsCollected()).hasSameSizeAs(AT_ONCE);
		assertThat(tooSmallForAThumb(page)).isNotEmpty();
		assertThat(isTheWayOutInView(page, 1)).isEqualTo(false);
		assertThat((int) page.evaluate("() => document.scrollingElement.scrollWidth")).isGreaterThan(360);
	}

	private static void checkThatHelpIsInTheFirstScreen(SoftAssertions softly, Page page, String where) {
		AT_ONCE.forEach((href) -> softly.assertThat(page.evaluate("""
				(href) => [...document.querySelectorAll(`.crisis a[href="${href}"]`)].some((link) => {
					const box = link.getBoundingClientRect();
					return box.width > 0 && box.top >= 0 && box.bottom <= innerHeight
						&& box.left >= 0 && box.right <= innerWidth;
				})""", href)).as(where + ": " + href).isEqualTo(true));
	}

	/** WCAG 2.5.8. A trembling hand must not call the wrong number. */
	private static List<?> tooSmallForAThumb(Page page) {
		return (List<?>) page.evaluate("""
				() => [...document.querySelectorAll('.crisis a')]
					.filter((link) => {
						const box = link.getBoundingClientRect();
						return box.width < 24 || box.height < 24;
					})
					.map((link) => link.textContent)""");
	}

	private static Object isTheWayOutInView(Page page, double depth) {
		return page.evaluate("""
				(depth) => {
					scrollTo(0, depth * document.scrollingElement.scrollHeight);
					const link = document.querySelector('.leave');
					const box = link.getBoundingClientRect();
					return box.left >= 0 && box.right <= innerWidth && [box.top + 2, box.bottom - 2]
						.every((y) => document.elementFromPoint((box.left + box.right) / 2, y) === link);
				}""", depth);
	}

}
