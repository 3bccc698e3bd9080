package org.kratomguide.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The guide without a mouse. */
@BrowserTest
class KeyboardTests {

	private static final String IN_MAIN = "() => document.activeElement.closest('main') !== null";

	@Test
	void theFirstStopIsTheWayPastTheHeader(Readers readers) {
		readers.readEverything(Setting.DESK, (softly, page, where) -> {
			page.keyboard().press("Tab");
			softly.assertThat(page.evaluate("() => document.activeElement.className")).as(where).isEqualTo("skip");
			softly.assertThat(page.evaluate("() => document.activeElement.getBoundingClientRect().top >= 0"))
				.as(where)
				.isEqualTo(true);
			page.keyboard().press("Enter");
			softly.assertThatCode(() -> page.waitForURL("**#main")).as(where).doesNotThrowAnyException();
			page.keyboard().press("Tab");
			softly.assertThat(page.evaluate(IN_MAIN)).as(where).isEqualTo(true);
		});
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "DESK", "PHONE_IN_THE_DARK", "FORCED_COLORS" })
	void oneSeesWhereOneIsInTheHeader(Setting setting, Readers readers) {
		Page page = readers.with(setting).open("/withdrawal");
		List<Object> stops = new ArrayList<>();
		page.keyboard().press("Tab");

		SoftAssertions.assertSoftly((softly) -> {
			while (page.evaluate(IN_MAIN).equals(false)) {
				Object stop = page.evaluate("() => document.activeElement.textContent.trim()");
				stops.add(stop);
				softly.assertThat(page.evaluate("""
						() => {
							const style = getComputedStyle(document.activeElement);
							return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
						}""")).as(stop + " (" + setting + ")").isEqualTo(true);
				page.keyboard().press("Tab");
			}
		});
		assertThat(stops).contains("Leave this site", "Call 988", "Text 988", "Call 911").doesNotHaveDuplicates();
	}

	/**
	 * WCAG 2.4.11. Going back up, the bar that stays in view could cover where one is.
	 */
	@ParameterizedTest
	@EnumSource(names = { "PHONE", "DESK" })
	void theBarHidesNoStop(Setting setting, Readers readers) {
		Page page = readers.with(setting).open("/withdrawal");
		page.evaluate("() => { document.querySelectorAll('footer a').item(0).focus(); }");
		page.keyboard().press("Shift+Tab");

		SoftAssertions.assertSoftly((softly) -> {
			while (page.evaluate(IN_MAIN).equals(true)) {
				softly.assertThat(page.evaluate("""
						() => document.activeElement.getClientRects()[0].bottom
							> document.querySelector('.bar').getBoundingClientRect().bottom"""))
					.as(page.evaluate("() => document.activeElement.outerHTML") + " (" + setting + ")")
					.isEqualTo(true);
				page.keyboard().press("Shift+Tab");
			}
		});
	}

	@Test
	void theSelfCheckIsFilledInAndCounted(Readers readers) {
		Page page = readers.with(Setting.DESK).open("/self-check");
		page.locator(".check input").first().focus();
		for (int box = 0; box < 11; box++) {
			assertThat(page.evaluate("() => document.activeElement.type")).isEqualTo("checkbox");
			page.keyboard().press("Space");
			page.keyboard().press("Tab");
		}
		assertThat(page.evaluate("() => document.activeElement.textContent")).isEqualTo("Count my answers");
		page.keyboard().press("Enter");

		assertThat(page.locator(".result").innerText()).startsWith("You ticked 11 of 11. Severe.");
	}

}
