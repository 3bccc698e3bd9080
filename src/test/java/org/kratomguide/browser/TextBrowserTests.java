package org.kratomguide.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The text edition as a browser shows it: nothing is loaded or kept, and it can be read
 * by everybody.
 */
@BrowserTest
class TextBrowserTests {

	private static final List<String> PAGES = List.of("/text", "/text/withdrawal", "/text/withdrawal/2",
			"/text/treatments", "/text/self-check", "/text/what-may-fit", "/text/search?q=withdrawal", "/text/es",
			"/text/es/abstinencia", "/text/es/tratamientos", "/text/es/mi-plan", "/text/es/buscar?q=abstinencia");

	@Test
	void isFreeOfFaultsFitsAPhoneAndLoadsNothing(Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		List<String> requests = new ArrayList<>();
		reader.context().onRequest((request) -> requests.add(request.url().replace(reader.root(), "")));
		SoftAssertions.assertSoftly((softly) -> PAGES.forEach((address) -> {
			Page page = reader.open(address);
			softly.assertThat(requests)
				.as(address)
				.filteredOn((it) -> !it.contains("favicon"))
				.containsExactly(address);
			// A table of data may be wider (WCAG 1.4.10 leaves it out), and without a
			// style sheet it is.
			page.evaluate("() => document.querySelectorAll('table').forEach((it) => { it.hidden = true; })");
			softly.assertThat((Integer) page.evaluate("() => document.scrollingElement.scrollWidth"))
				.as(address)
				.isLessThanOrEqualTo(page.viewportSize().width);
			page.evaluate("() => document.querySelectorAll('table').forEach((it) => { it.hidden = false; })");
			softly.assertThat(Axe.faults(page)).as(address).isEmpty();
			softly.assertThat(page.evaluate(QuietTests.KEPT)).as(address).isEqualTo(QuietTests.NOTHING);
			requests.clear();
		}));
	}

}
