package org.kratomguide.limit;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That nobody can take what is meant for all. The tests' own limit for PDFs is in
 * {@link GuideTest}.
 */
@GuideTest
class LimitTests {

	private static final String PDF = "/worksheets/no-such-sheet.pdf";

	@Autowired
	private LimitProperties properties;

	@Autowired
	private Limit limit;

	@LocalServerPort
	private int port;

	private HttpResponse<byte[]> ask(String address, String way) {
		return Site.at(this.port).get(address, "X-Forwarded-For", way);
	}

	/**
	 * Asks a client's question when its share of PDFs is used up. That is done without
	 * the network, in no time: part of a share comes back five times in a second.
	 */
	private HttpResponse<byte[]> askWithNothingLeft(String client, String address, String way) throws Exception {
		int status = 0;
		while (status != 429) {
			status = ask(this.limit, "GET", PDF, client);
		}
		return ask(address, way);
	}

	/**
	 * The refusal of a client. On a machine that is busy a part of its share may be back
	 * before the question arrives, so it is asked again, but less often than one who
	 * passed for somebody else could ask.
	 */
	private HttpResponse<byte[]> refusal(String client, String address, String way) throws Exception {
		for (int i = 0; i < this.properties.pdf() / 3; i++) {
			HttpResponse<byte[]> answer = askWithNothingLeft(client, address, way);
			if (answer.statusCode() == 429) {
				return answer;
			}
		}
		throw new AssertionError(way + " has a share of its own beside that of " + client);
	}

	@Test
	void saysWhenToComeBackAndWhomToCall() throws Exception {
		assertThat(ask(PDF, "203.0.113.5").statusCode()).isEqualTo(404);
		HttpResponse<byte[]> answer = refusal("203.0.113.5", "/es/hojas-de-trabajo/ninguna.pdf", "203.0.113.5");
		String html = new String(answer.body(), StandardCharsets.UTF_8);

		assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 60);
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(Jsoup.parse(html).expectFirst("h1").text()).isEqualTo("Espere un momento, por favor");
		assertThat(Jsoup.parse(html).select("a[href^=tel:]")).isNotEmpty();
		assertThat(html).doesNotContain("203.0.113.5");
	}

	@Test
	void limitsNeitherOthersNorPages() throws Exception {
		assertThat(refusal("203.0.113.6", PDF, "203.0.113.6").statusCode()).isEqualTo(429);
		assertThat(askWithNothingLeft("203.0.113.6", "/withdrawal", "203.0.113.6").statusCode()).isEqualTo(200);
		assertThat(askWithNothingLeft("203.0.113.6", "/search?q=sleep", "203.0.113.6").statusCode()).isEqualTo(200);
		assertThat(askWithNothingLeft("203.0.113.6", PDF, "203.0.113.7").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "198.51.100.1, 203.0.113.8", "203.0.113.8, 127.0.0.9" })
	void isNotFooledByWhatAClientWritesAboutItself(String way) throws Exception {
		assertThat(refusal("203.0.113.8", PDF, way).statusCode()).isEqualTo(429);
	}

	/**
	 * Each has a share of its own, and no other spelling of its address gets around it.
	 */
	@ParameterizedTest
	@CsvSource({ "GET, /search?q=a", "GET, /search/suggestions?q=a", "GET, /%73earch?q=a", "GET, /search;a=b?q=a",
			"GET, /find-treatment?p=35203", "GET, /find%2Dtreatment;a?p=35203", "GET, /api/v1/facilities?near=35203",
			"POST, /self-check", "POST, /what-may-fit", "GET, /handout/view?with=cbt",
			"GET, /treatments/compare?with=cbt", "GET, /handout/view.pdf?with=cbt", "GET, /worksheets/my-triggers.pdf",
			"GET, /worksheets/my-triggers.pd%66", "GET, /worksheets/my-triggers.pdf;a=b" })
	void limitsWhatIsCostlyHoweverItIsSpelled(String method, String address) throws Exception {
		LimitProperties properties = new LimitProperties(2, 2, 2, 2, List.of());
		Limit limit = new Limit(properties, new Clients(properties));

		assertThat(ask(limit, method, address, "192.0.2.1")).isEqualTo(200);
		assertThat(ask(limit, method, address, "192.0.2.1")).isEqualTo(200);
		assertThat(ask(limit, method, address, "192.0.2.1")).isEqualTo(429);
		assertThat(ask(limit, method, address, "192.0.2.2")).isEqualTo(200);
		assertThat(ask(limit, "GET", "/withdrawal", "192.0.2.1")).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%73earch?q=a", "/search;a=b?q=a", "/worksheets/my-triggers.pd%66" })
	void theOtherSpellingsAreTheSamePages(String address) {
		assertThat(ask(address, "203.0.113.77").statusCode()).isEqualTo(200);
	}

	@Test
	void remembersOnlySoManyClients() throws Exception {
		LimitProperties properties = new LimitProperties(1, 1, 1, 1, List.of());
		Limit limit = new Limit(properties, new Clients(properties));
		for (int i = 0; i < 2 * Limit.CLIENTS; i++) {
			ask(limit, "GET", "/search?q=a", "10." + (i >> 16) + "." + ((i >> 8) & 255) + "." + (i & 255));
		}

		assertThat(limit.remembered()).isBetween(Limit.CLIENTS / 2L, (long) Limit.CLIENTS);
	}

	private static int ask(Limit limit, String method, String address, String client) throws Exception {
		String[] parts = address.split("\\?");
		MockHttpServletRequest request = new MockHttpServletRequest(method, parts[0]);
		request.setQueryString((parts.length > 1) ? parts[1] : null);
		request.setRemoteAddr(client);
		MockHttpServletResponse response = new MockHttpServletResponse();
		limit.doFilter(request, response, new MockFilterChain());
		return response.getStatus();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# sender      | way                       | the same client as
			203.0.113.9   | 198.51.100.1              | 203.0.113.9
			127.0.0.1     | 198.51.100.1              | 198.51.100.1
			127.0.0.1     | 6.6.6.6, 198.51.100.1     | 198.51.100.1
			127.0.0.1     | 198.51.100.1, 127.0.0.2   | 198.51.100.1
			127.0.0.1     | 6.6.6.6, example.org      | 127.0.0.1
			127.0.0.1     | [2001:db8::1]:443         | 2001:db8::2
			2001:db8::1   | 198.51.100.1              | 2001:db8::ffff:1
			""")
	void knowsWhoAsks(String sender, String way, String same) {
		Clients clients = new Clients(new LimitProperties(1, 1, 1, 1, List.of("127.0.0.0/8")));
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(sender);
		request.addHeader("X-Forwarded-For", way);
		MockHttpServletRequest other = new MockHttpServletRequest();
		other.setRemoteAddr(same);

		assertThat(clients.number(request)).isEqualTo(clients.number(other));
		other.setRemoteAddr("192.0.2.77");
		assertThat(clients.number(request)).isNotEqualTo(clients.number(other));
		assertThat(new Clients(new LimitProperties(1, 1, 1, 1, List.of())).number(other)).as("with another salt")
			.isNotEqualTo(clients.number(other));
	}

}
