package org.kratomguide.site;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What no browser sends, down to the wire. */
@GuideTest
@ExtendWith(OutputCaptureExtension.class)
class UnreadableRequestsTests {

	private static final String REST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

	private static final String FORM = "application/x-www-form-urlencoded";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/%", "/%zzMYSECRET", "/%00", "/%ff", "/..%2f..%2fetc/passwd", "/../../etc/passwd", "/\\",
			"/<script>MYSECRET", "/MYSECRET\u0001", "/\u00e9", "http://MYSECRET.example/", "*", "MYSECRET" })
	void aBrokenAddressGivesTheCrisisLinesAndNoEcho(String address) {
		String answer = send("GET " + address + REST);

		assertThat(answer).isNotEmpty();
		assertRefused(answer);
	}

	static Stream<String> broken() {
		return Stream.of("GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: MYSECRET zz\r\n\r\n",
				"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
				"GET / HTTP/1.1\r\nHost: localhost\r\nCookie: MYSECRET=\u0001\r\n\r\n",
				"GET /" + "a".repeat(20_000) + REST,
				"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(100_000) + "\r\n\r\n",
				"GET / HTTP/1.1\r\nHost: localhost\r\n" + "X: y\r\n".repeat(5_000) + "\r\n");
	}

	@ParameterizedTest
	@MethodSource("broken")
	void aBrokenRequestGivesTheCrisisLinesAndNoEcho(String request) {
		assertRefused(send(request));
	}

	static Stream<String> forms() {
		return Stream.of(form(FORM, "met=" + "a".repeat(1_000_000)), form(FORM, "met=" + "a".repeat(3_000_000)), form(
				FORM, IntStream.range(0, 5_000).mapToObj((i) -> "a" + i + "=MYSECRET&").collect(Collectors.joining())),
				form(FORM, "met=%zzMYSECRET"), form("application/json", "{\"met\":[\"MYSECRET\"]}"),
				form("MYSECRET", "met=CRAVING"), form("multipart/form-data", "MYSECRET"),
				form("multipart/form-data; boundary=x",
						"--x\r\nContent-Disposition: form-data; name=\"met\"\r\n\r\nMYSECRET\r\n--x--"),
				"POST /self-check HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Type: " + FORM
						+ "\r\n\r\nMYSECRET\r\n");
	}

	@ParameterizedTest
	@MethodSource("forms")
	void aBrokenFormGivesTheCrisisLinesAndNoEcho(String request) {
		assertRefused(send(request));
	}

	@Test
	void nothingOfItIsLogged(CapturedOutput output) {
		Stream.concat(broken(), forms()).forEach(this::send);
		send("GET /MYSECRET" + "%2f" + REST);
		send("GET /withdrawal HTTP/1.1\r\nHost: MYSECRET\r\nMYSECRET\r\n\r\n");

		assertThat(output).doesNotContain("MYSECRET");
	}

	@Test
	void aBrokenQueryIsLeftAlone() {
		assertThat(send("GET /?a=%zz" + REST)).startsWith("HTTP/1.1 200 ");
		assertThat(send("GET /withdrawal?<script>MYSECRET" + REST)).startsWith("HTTP/1.1 200 ")
			.doesNotContain("MYSECRET");
	}

	@Test
	void aRequestWithoutAVersionIsAnsweredAsOfOld() {
		assertThat(send("GET /\r\n\r\n")).startsWith("<!DOCTYPE html>");
	}

	@Test
	void theServersOwnPageHasTheLinesOfEveryOtherPage() {
		Document own = Jsoup.parse(send("GET /%" + REST));
		Document page = Jsoup.parse(new String(Site.at(this.port).get("/").body(), StandardCharsets.UTF_8));

		assertThat(own.select(".crisis a").eachAttr("href")).isEqualTo(page.select(".crisis a").eachAttr("href"));
		assertThat(own.select(".crisis a").eachText()).isEqualTo(page.select(".crisis a").eachText());
		assertThat(own.text()).contains(page.expectFirst(".crisis__label").text());
		assertThat(own.select("h1")).hasSize(1);
	}

	private String send(String request) {
		return Site.at(this.port).raw(request);
	}

	private static String form(String type, String body) {
		return "POST /self-check HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
				+ "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
	}

	/** An empty answer is a connection that was cut, which is a refusal too. */
	private static void assertRefused(String answer) {
		if (!answer.isEmpty()) {
			assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*")
				.contains("Content-Security-Policy: default-src 'none'", "tel:988", "tel:911", "href=\"/get-help\"")
				.doesNotContain("MYSECRET", "passwd", "<script>", "Tomcat", "Exception", "\tat ");
		}
	}

}
