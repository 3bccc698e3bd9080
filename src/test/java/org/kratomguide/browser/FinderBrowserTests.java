package org.kratomguide.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The finder in a browser: the form, the results, a place, and where there is nothing.
 */
@BrowserTest
class FinderBrowserTests {

	private static final List<String> PAGES = List.of("/find-treatment?n=buprenorphine",
			"/find-treatment?p=35203&w=25&n=methadone", "/find-treatment?p=10001&w=50",
			"/find-treatment?p=59301&w=5&n=spanish", "/find-treatment?p=Springfield", "/find-treatment?p=99999");

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "DESK", "PHONE_IN_THE_DARK" })
	void axeFindsNothing(Setting setting, Readers readers) {
		Reader reader = readers.with(setting);
		for (String address : PAGES) {
			assertThat(Axe.faults(reader.open(address))).as(reader.where(address)).isEmpty();
		}
		Page place = firstPlace(reader);
		assertThat(Axe.faults(place)).as(reader.where(place.url())).isEmpty();
	}

	@Test
	void nothingScrollsSidewaysAtFourTimesTheSize(Readers readers) {
		Reader reader = readers.with(Setting.ZOOMED);
		for (String address : PAGES) {
			assertFits(reader.open(address), address);
		}
		assertFits(firstPlace(reader), "a place");
	}

	private static void assertFits(Page page, String address) {
		page.evaluate("() => document.querySelectorAll('details').forEach((it) => { it.open = true; })");
		assertThat((int) page.evaluate("() => document.scrollingElement.scrollWidth")).as(address)
			.isLessThanOrEqualTo(320);
	}

	@Test
	void withoutScriptsOneTypesTicksAndFinds(Readers readers) {
		Page page = readers.with(Setting.WITHOUT_SCRIPTS).open("/find-treatment");
		page.locator("#place").fill("Mobile, AL");
		page.getByText("What I look for").click();
		page.getByText("Takes Medicaid").click();
		page.locator("#within").selectOption("50");
		page.locator("form.finder button").click();

		assertThat(page.locator("h1").innerText()).matches("\\d+ places within 50 miles");
		assertThat(page.url()).contains("p=Mobile%2C+AL", "w=50", "n=medicaid");
		page.locator(".place h3 a").first().click();
		assertThat(page.locator("h1").innerText()).isNotEmpty();
		assertThat(page.locator(".factlist dt").first().isVisible()).isTrue();
	}

	@Test
	void nothingIsAskedElsewhereAndNothingIsKept(Readers readers) {
		Reader reader = readers.with(Setting.DESK);
		Page page = reader.open("/find-treatment");
		page.onRequest((request) -> assertThat(request.url()).startsWith(reader.root()));
		page.locator("#place").fill("35203");
		page.keyboard().press("Enter");
		page.waitForURL("**p=35203**");

		assertThat(reader.context().cookies()).isEmpty();
		assertThat(page.evaluate("() => localStorage.length + sessionStorage.length")).isEqualTo(0);
	}

	/** Dots and labels take the reader's colors, and rings do not vanish. */
	@Test
	void theMapIsSeenInForcedColors(Readers readers) {
		Page page = readers.with(Setting.FORCED_COLORS).open("/find-treatment?p=35203");

		assertThat((List<?>) page.evaluate("""
				() => [...document.querySelectorAll('.map__dot, .map__label')]
					.filter((it) => getComputedStyle(it).fill === getComputedStyle(document.body).backgroundColor)
					.map((it) => it.outerHTML)""")).isEmpty();
		assertThat(page.locator(".map__dot").count()).isPositive();
	}

	@Test
	void onPaperThereAreTheNumbersAndNoForm(Readers readers) {
		Page page = readers.with(Setting.DESK).open("/find-treatment?p=35203");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

		assertThat(page.locator("form.finder").isVisible()).isFalse();
		assertThat(page.locator(".place .call").first().isVisible()).isTrue();
		assertThat(page.getByText("Call first").first().isVisible()).isTrue();
	}

	private static Page firstPlace(Reader reader) {
		String address = reader.open("/find-treatment?p=35007").locator(".place h3 a").first().getAttribute("href");
		return reader.open(address);
	}

}
