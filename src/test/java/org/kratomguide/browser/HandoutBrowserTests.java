package org.kratomguide.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kratomguide.Handouts;

import static org.assertj.core.api.Assertions.assertThat;

/** A handout put together in a real browser. */
@BrowserTest
class HandoutBrowserTests {

	/** Enough to come past the header and the fields. */
	private static final int MOST_STOPS = 60;

	private static void tabTo(Page page, String selector) {
		for (int stop = 0; stop < MOST_STOPS; stop++) {
			if (page.evaluate("(selector) => document.activeElement.matches(selector)", selector).equals(true)) {
				return;
			}
			page.keyboard().press("Tab");
		}
		throw new AssertionError("Tab never comes to " + selector);
	}

	@Test
	void isMadeByKeyboardWithTheListNarrowingAsOneTypes(Readers readers) {
		Reader reader = readers.with(Setting.DESK);
		Page page = reader.open("/handout");
		List<String> requests = new ArrayList<>();
		reader.context().onRequest((request) -> {
			// The browser fetches the icon when it likes.
			if (!request.url().contains("/images/icon-")) {
				requests.add(request.url());
			}
		});

		tabTo(page, "#find");
		page.keyboard().type("get help right away");
		tabTo(page, "[name=s]");
		page.keyboard().press("Space");
		assertThat(page.locator(".builder__count").innerText()).isEqualTo("1 of 12 picked");
		assertThat(page.locator("[type=checkbox]:visible[name=s]").count()).isBetween(1, 3);
		assertThat(requests).isEmpty();
		tabTo(page, "#heading");
		page.keyboard().type("For Tuesday");
		page.keyboard().press("Enter");
		page.waitForURL("**/handout/view?s=*");

		assertThat(page.locator("h1").innerText()).isEqualTo("For Tuesday");
		assertThat(page.locator(".sheet h2").first().innerText()).isEqualTo("When to get help right away");
	}

	@Test
	void isMadeWithoutScripts(Readers readers) {
		Page page = readers.with(Setting.WITHOUT_SCRIPTS).open("/handout");
		page.locator("#find").fill("outpatient detox");
		page.locator("[formaction]").click();
		page.locator(".builder__chapter [name=s]").first().check();
		page.locator("#find").fill("right away");
		page.locator("[formaction]").click();
		assertThat(page.locator(".builder__picked [name=s]:checked").count()).isEqualTo(1);
		page.locator(".builder__chapter [name=s]").first().check();
		page.locator("[data-make]").click();

		assertThat(page.locator(".sheet h2").allInnerTexts()).startsWith("Outpatient detox",
				"When to get help right away");
		assertThat(page.url()).matches(".*/handout/view\\?s=\\w{5}\\.\\w{5}");
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "DESK", "PHONE_IN_THE_DARK" })
	void theSheetIsFreeOfFaults(Setting setting, Readers readers) {
		Reader reader = readers.with(setting);

		assertThat(Axe.faults(reader.open(Handouts.TWO_PARTS))).as(reader.where("two parts")).isEmpty();
		assertThat(Axe.faults(reader.open(Handouts.TWELVE_PARTS + ".zzzzz&l=1"))).as(reader.where("twelve parts"))
			.isEmpty();
		assertThat(Axe.faults(reader.open(Handouts.BUILDER))).as(reader.where("the builder")).isEmpty();
	}

	@Test
	void theSheetDoesNotScrollSidewaysAtFourTimesTheSize(Readers readers) {
		Reader reader = readers.with(Setting.ZOOMED);

		for (String address : List.of(Handouts.TWELVE_PARTS, Handouts.TWELVE_PARTS + "&l=1", Handouts.BUILDER)) {
			Page page = reader.open(address);
			page.evaluate("() => document.querySelectorAll('details').forEach((it) => { it.open = true; })");
			assertThat((int) page.evaluate("() => document.scrollingElement.scrollWidth")).as(address)
				.isLessThanOrEqualTo(320);
		}
	}

	@Test
	void onPaperItHasNoControlsAndLargePrintIsLarge(Readers readers) {
		Page page = readers.with(Setting.DESK_IN_THE_DARK).open(Handouts.TWO_PARTS + "&l=1");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

		assertThat(page.locator(".tools").isVisible()).isFalse();
		assertThat(page.locator(".bar").isVisible()).isFalse();
		assertThat(page.locator(".qr").isVisible()).isTrue();
		assertThat(page.locator(".numbers").isVisible()).isTrue();
		assertThat(page.locator(".care--emergency").isVisible()).isTrue();
		assertThat(page.evaluate("() => getComputedStyle(document.querySelector('.part p')).fontSize"))
			.isEqualTo("24px");
		assertThat(page.evaluate("() => getComputedStyle(document.querySelector('main')).page")).isEqualTo("letter");
	}

}
