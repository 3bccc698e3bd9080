package org.kratomguide.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WalkTests {

	private final Map<String, String> pages = Map.of("/",
			"<a href='/withdrawal#signs'>1</a> <a href='/search?q=a'>2</a> <a href='//elsewhere/'>3</a>"
					+ "<a href='/gone'>4</a> <a href='/sheet.pdf'>5</a> <link href='/css/guide.css' rel='stylesheet'>",
			"/withdrawal", "<a href='/'>back</a> <a href='/broken'>on</a>", "/css/guide.css", "a { color: red }", "/es",
			"Hola");

	private final List<String> asked = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	private HttpServer server;

	@BeforeEach
	void serve() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void comesToWhatLinksLeadToOnceAndNamesWhatIsBroken() {
		Walk walk = new Walk("http://localhost:" + this.server.getAddress().getPort());
		while (walk.hasNext()) {
			walk.next();
		}

		assertThat(this.asked).containsExactlyInAnyOrder("/", "/es", "/sitemap.xml", "/robots.txt", "/withdrawal",
				"/gone", "/css/guide.css", "/broken");
		assertThat(walk.failed()).containsExactly("/broken (status 500)");
		assertThat(walk.isFailing()).isFalse();
	}

	@Test
	void givesUpWhenNobodyAnswers() {
		int port = this.server.getAddress().getPort();
		this.server.stop(0);
		Walk walk = new Walk("http://localhost:" + port);

		assertThat(List.of(walk.next(), walk.next(), walk.next())).containsOnly(false);
		assertThat(walk.isFailing()).isTrue();
		assertThat(walk.failed()).hasSize(3).first().asString().startsWith("/");
	}

	private void answer(HttpExchange exchange) throws IOException {
		String address = exchange.getRequestURI().toString();
		this.asked.add(address);
		String page = this.pages.get(address);
		byte[] body = String.valueOf(page).getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
		exchange.sendResponseHeaders((page != null) ? 200 : address.equals("/broken") ? 500 : 404, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

}
