package org.kratomguide.store;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Kept pages and others on one connection, byte by byte. */
@GuideTest
class WireTests {

	private static final String KEPT = "GET /withdrawal HTTP/1.1\r\nHost: localhost\r\n\r\n";

	private static final String LAST = "GET /get-help HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

	@LocalServerPort
	private int port;

	@Autowired
	private ServletWebServerApplicationContext context;

	@Autowired
	@Qualifier("compressing")
	private ExecutorService compressing;

	@BeforeEach
	void keep() throws Exception {
		Site.at(this.port).get("/withdrawal");
		Site.at(this.port).get("/get-help");
		this.compressing.submit(() -> {
		}).get();
	}

	@Test
	void answersPipelinedRequestsInTheirOrder() {
		String made = "GET /sources?a=b HTTP/1.1\r\nHost: localhost\r\n\r\n";
		String form = "POST /self-check HTTP/1.1\r\nHost: localhost\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 11\r\n\r\nmet=CRAVING";

		List<String> answers = answers(KEPT + made + KEPT.replace("GET", "HEAD") + form + KEPT + LAST);

		assertThat(answers).allMatch((answer) -> answer.startsWith("HTTP/1.1 200 "));
		assertThat(answers).extracting((answer) -> answer.contains("ETag: "))
			.containsExactly(true, false, true, false, true, true);
		assertThat(answers.get(2)).endsWith("\r\n\r\n");
		assertThat(answers.get(3)).contains("no-store");
		assertThat(answers.get(5)).contains("Connection: close", "<h1");
		assertThat(body(answers.get(0))).isEqualTo(body(answers.get(4)));
	}

	@Test
	void answersManyRequestsOnOneConnection() {
		assertThat(answers(KEPT.repeat(200) + LAST)).hasSize(201).allMatch((answer) -> answer.contains("ETag: "));
	}

	@Test
	void saysNothingOfALengthWhereNothingHasChanged() {
		String tag = answers(KEPT + LAST).get(0).replaceFirst("(?s).*ETag: (\\S+).*", "$1");
		String again = KEPT.replace("\r\n\r\n", "\r\nIf-None-Match: " + tag + "\r\n\r\n");

		List<String> answers = answers(again.repeat(3) + again.replace("GET", "HEAD") + LAST);

		assertThat(answers).hasSize(5);
		assertThat(answers.subList(0, 4)).allSatisfy((answer) -> assertThat(answer).startsWith("HTTP/1.1 304 ")
			.endsWith("\r\n\r\n")
			.contains("ETag: " + tag)
			.doesNotContainIgnoringCase("content-length", "transfer-encoding", "connection: close"));
		assertThat(answers.get(4)).startsWith("HTTP/1.1 200 ");
	}

	/**
	 * For the shutdown to wait for the others. An answer without a page has been sent
	 * before it could be cut off, and counting is a twentieth of its work.
	 */
	@Test
	void countsOnlyRequestsThatAnEndCouldCutOff() {
		Server server = ((JettyWebServer) Objects.requireNonNull(this.context.getWebServer())).getServer();
		StatisticsHandler counted = Objects.requireNonNull(server.getDescendant(StatisticsHandler.class));
		String tag = answers(KEPT + LAST).get(0).replaceFirst("(?s).*ETag: (\\S+).*", "$1");
		int before = counted.getRequestTotal();

		assertThat(answers(KEPT.replace("\r\n\r\n", "\r\nIf-None-Match: " + tag + "\r\n\r\n").repeat(3) + LAST))
			.hasSize(4);

		assertThat(counted.getRequestTotal()).isEqualTo(before + 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET http://localhost/withdrawal HTTP/1.1\r\nHost: localhost\r\n",
			"GET http://localhost/withdrawal HTTP/1.0\r\n", "GET /withdrawal HTTP/1.0\r\nConnection: keep-alive\r\n",
			"GET /withdrawal HTTP/1.1\r\nhOST: localhost\r\n" })
	void takesEveryWayToAskForAPage(String request) {
		String answer = Site.at(this.port)
			.raw(request + (request.contains("1.1") ? "Connection: close\r\n\r\n"
					: "\r\nGET /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));

		assertThat(answer).startsWith("HTTP/1.1 200 ").contains("ETag: ");
	}

	/** What two servers in a row could take for different requests. */
	@ParameterizedTest
	@ValueSource(strings = {
			"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nX",
			"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\nX",
			"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\nContent-Length: 5\r\n\r\n123456",
			"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6, 5\r\n\r\n123456",
			"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +6\r\n\r\n123456",
			"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -6\r\n\r\n123456",
			"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n123456",
			"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
			"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
			"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
			"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
			"GET /withdrawal HTTP/1.1\nHost: a\n\n", "GET /withdrawal HTTP/1.1\r\nHost: a\nX: y\r\n\r\n",
			"GET /withdrawal HTTP/1.1\r\nHost: a\r\nX: y\r\n folded\r\n\r\n",
			"GET /withdrawal HTTP/1.1\r\nHost: a\r\n X: y\r\n\r\n", "GET /withdrawal HTTP/1.1\r\nHost: a\r\nX\r\n\r\n",
			"GET /withdrawal HTTP/1.1\r\nHost: a\r\nX : y\r\n\r\n",
			"GET /withdrawal HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n", "GET /withdrawal HTTP/1.1 \r\nHost: a\r\n\r\n",
			"GET /withdrawal HTTP/2.7\r\nHost: a\r\n\r\n" })
	void refusesWhatCanBeReadInTwoWaysAndHangsUp(String request) {
		String answer = Site.at(this.port).raw(request + KEPT + KEPT);

		assertThat(answer).matches("(?s)HTTP/1.1 (4\\d\\d|50[15]) .*").contains("tel:988", "Content-Security-Policy: ");
		assertThat(answer.split("HTTP/1.1 ", -1)).as("one answer").hasSize(2);
	}

	@Test
	void refusesAnotherSitesPage() {
		assertThat(Site.at(this.port).raw("GET http://b/withdrawal HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 400 ")
			.contains("tel:988");
	}

	@Test
	void refusesABrokenChunkAndHangsUp() {
		String answer = Site.at(this.port)
			.raw("POST /self-check HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
					+ "Transfer-Encoding: chunked\r\n\r\n5\nmet=C\r\n0\r\n\r\n" + KEPT);

		assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("HTTP/1.1 200");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "0x5", "FFFFFFFFFFFFFFFF1", "5;a=\n", "5 5", "", "g", "5\r" })
	void refusesALengthOfAChunkThatIsNone(String length) {
		String answer = Site.at(this.port)
			.raw("POST /self-check HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
					+ "Transfer-Encoding: chunked\r\n\r\n" + length + "\r\nmet=C\r\n0\r\n\r\n" + KEPT);

		assertThat(answer).matches("(?s)|HTTP/1.1 4.*").doesNotContain("HTTP/1.1 200");
	}

	/** A server in front could take the second line for a request of somebody else. */
	@Test
	void takesABodyForABodyWhateverStandsInIt() {
		String body = "GET /get-help HTTP/1.1\r\nHost: a\r\n\r\n";
		String page = "GET /withdrawal HTTP/1.1\r\nHost: a\r\n";

		List<String> answers = answers(page + "Content-Length: " + body.length() + "\r\n\r\n" + body + page
				+ "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length()) + "\r\n" + body
				+ "\r\n0\r\n\r\n" + LAST);

		assertThat(answers).hasSize(3).allMatch((answer) -> answer.startsWith("HTTP/1.1 200 "));
	}

	@Test
	void refusesHeadersWithoutEnd() {
		assertThat(Site.at(this.port).raw("GET / HTTP/1.1\r\nHost: a\r\nX: " + "y".repeat(9_000)))
			.startsWith("HTTP/1.1 431 ");
		assertThat(Site.at(this.port).raw("GET /" + "y".repeat(9_000))).startsWith("HTTP/1.1 414 ");
	}

	private List<String> answers(String requests) {
		return List.of(Site.at(this.port).raw(requests).split("(?=HTTP/1\\.1 \\d)"));
	}

	private static String body(String answer) {
		return answer.substring(answer.indexOf("\r\n\r\n"));
	}

}
