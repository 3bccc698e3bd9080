package org.kratomguide.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Parts of the guide inside the page of another site. */
@BrowserTest
class EmbedBrowserTests {

	private static final String OTHER_SITE = "<!DOCTYPE html><title>Clinic</title><iframe src=\"%s\" "
			+ "sandbox=\"allow-same-origin allow-popups allow-top-navigation-by-user-activation\"></iframe>";

	@ParameterizedTest
	@ValueSource(strings = { "/embed/treatments/medical-detox", "/embed/helplines?country=US" })
	void anotherSiteShowsIt(String address, Readers readers) {
		Reader reader = readers.with(Setting.DESK);
		List<String> complaints = new ArrayList<>();
		reader.context().onConsoleMessage((message) -> complaints.add(message.text()));

		Frame frame = framed(reader, address);

		assertThat(frame.locator("h1").textContent()).isNotBlank();
		assertThat(frame.evaluate("() => getComputedStyle(document.querySelector('h1')).fontFamily").toString())
			.contains("erif");
		assertThat(frame.evaluate("() => document.cookie.length + localStorage.length")).isEqualTo(0);
		assertThat(complaints).isEmpty();
	}

	@Test
	void anotherSiteCannotShowAPage(Readers readers) {
		assertThat(framed(readers.with(Setting.DESK), "/withdrawal").locator("h1").count()).isZero();
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "WITHOUT_SCRIPTS")
	void thePartsAreFreeOfFaults(Setting setting, Readers readers) {
		Reader reader = readers.with(setting);
		for (String address : List.of("/embed/treatments/support-groups", "/embed/helplines")) {
			Page page = reader.open(address);
			assertThat(Axe.faults(page)).as(reader.where(address)).isEmpty();
			assertThat((Boolean) page.evaluate("() => document.scrollingElement.scrollWidth <= innerWidth"))
				.as(reader.where(address))
				.isTrue();
		}
	}

	private static Frame framed(Reader reader, String address) {
		Page page = reader.page();
		page.route("**/other-site", (route) -> route.fulfill(new Route.FulfillOptions().setContentType("text/html")
			.setBody(OTHER_SITE.formatted(reader.root() + address))));
		page.navigate(reader.root().replace("localhost", "127.0.0.1") + "/other-site");
		return page.frames().get(1);
	}

}
