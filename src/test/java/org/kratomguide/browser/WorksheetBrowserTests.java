package org.kratomguide.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.pdf.Pdf;

import static org.assertj.core.api.Assertions.assertThat;

/** A worksheet filled in on the screen. */
@BrowserTest
class WorksheetBrowserTests {

	private static final String LONG = "My sister, after eight in the evening, and never at work. ".repeat(6);

	@ParameterizedTest
	@ValueSource(
			strings = { "my-triggers", "my-support-people", "first-72-hours", "first-appointment", "craving-diary" })
	void isOnePageOnBothPapers(String slug, Readers readers) {
		Page page = readers.with(Setting.DESK).open("/worksheets/" + slug);

		for (String paper : List.of("Letter", "A4")) {
			byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(paper).setPreferCSSPageSize(true));
			assertThat(new Pdf(pdf).pages()).as(paper).isEqualTo(1);
		}
	}

	@Test
	void whatIsTypedIsNeitherSentNorKeptAndIsPrinted(Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		Page page = reader.open("/worksheets/my-support-people");
		List<String> requests = new ArrayList<>();
		reader.context().onRequest((request) -> {
			// The browser fetches the icon when it likes.
			if (!request.url().contains("/images/icon-")) {
				requests.add(request.url());
			}
		});
		for (Locator field : page.locator(".worksheet textarea").all()) {
			field.fill("Secret 4711");
		}
		Locator last = page.locator(".worksheet textarea").last();
		last.fill(LONG);
		last.press("Enter");

		assertThat(requests).isEmpty();
		assertThat(page.evaluate(QuietTests.KEPT)).isEqualTo(QuietTests.NOTHING);
		assertThat(page.locator(".worksheet [name], .worksheet form").count()).isZero();
		assertThat(page.url()).endsWith("/worksheets/my-support-people");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat((List<?>) page.evaluate("""
				() => [...document.querySelectorAll('.worksheet textarea')]
					.filter((it) => !it.checkVisibility() || it.scrollHeight > it.clientHeight + 1)
					.map((it) => it.value)""")).isEmpty();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
		page.reload();
		assertThat(page.locator(".worksheet textarea").last().inputValue()).isEmpty();
	}

	@Test
	void isFilledInWithoutScripts(Readers readers) {
		Page page = readers.with(Setting.WITHOUT_SCRIPTS).open("/worksheets/craving-diary");
		page.getByLabel("Day and time, line 1", new Page.GetByLabelOptions().setExact(true)).fill("Monday");

		assertThat(page.locator(".worksheet textarea").first().inputValue()).isEqualTo("Monday");
		assertThat(page.locator("[data-print]").isVisible()).isFalse();
	}

}
