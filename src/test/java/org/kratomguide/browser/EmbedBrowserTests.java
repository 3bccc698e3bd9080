package org.kratomguide.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Parts of the guide inside the page of another site. */
@BrowserTest
class EmbedBrowserTests {

	private static final String OTHER_SITE = "<!DOCTYPE html><title>Clinic</title><link rel=\"icon\" href=\"data:,\"><iframe src=\"%s\" "
			+ "sandbox=\"allow-same-origin allow-popups allow-top-navigation-by-user-activation\"></iframe>";

	@ParameterizedTest
	@ValueSource(strings = { "/embed/treatments/medical-detox", "/embed/helplines?country=US" })
	void anotherSiteShowsIt(String address, Readers readers) throws IOException {
		Reader reader = readers.with(Setting.DESK);
		List<String> complaints = new ArrayList<>();
		reader.context().onConsoleMessage((message) -> complaints.add(message.text()));

		Frame frame = framed(reader, address);

		assertThat(frame.url()).isEqualTo(reader.root() + address);
		assertThat(frame.locator("main h1").textContent()).isNotBlank();
		assertThat(frame.evaluate("() => document.styleSheets.length")).isEqualTo(5);
		assertThat(reader.context().cookies()).isEmpty();
		assertThat(complaints).isEmpty();
	}

	@Test
	void anotherSiteCannotShowAPage(Readers readers) throws IOException {
		assertThat(framed(readers.with(Setting.DESK), "/withdrawal").locator("main").count()).isZero();
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

	/**
	 * A real server of its own: browsers do not let a made-up page reach this machine.
	 */
	private static Frame framed(Reader reader, String address) throws IOException {
		byte[] body = OTHER_SITE.formatted(reader.root() + address).getBytes(StandardCharsets.UTF_8);
		HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		other.createContext("/", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "text/html");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		other.start();
		try {
			Page page = reader.page();
			page.navigate("http://127.0.0.1:" + other.getAddress().getPort() + "/clinic");
			return page.frames().get(1);
		}
		finally {
			other.stop(0);
		}
	}

}
