package org.kratomguide.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** That the judge of the fuzz run would notice. */
class VerdictTests {

	private static final Probe PROBE = new Probe("GET", "/", List.of("Host: localhost"), "");

	private static final String HEADERS = String.join("\r\n",
			"Content-Security-Policy: default-src 'none'; frame-ancestors 'none'", "Referrer-Policy: no-referrer",
			"X-Content-Type-Options: nosniff", "Permissions-Policy: camera=()",
			"Cross-Origin-Opener-Policy: same-origin", "Cross-Origin-Resource-Policy: same-origin");

	private static List<String> faults(String status, String headers, String body) {
		String answer = "HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n" + body;
		return Verdict.faults(PROBE, Reply.parse(answer.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<String> page(String body) {
		return faults("200 OK", HEADERS + "\r\nContent-Type: text/html;charset=UTF-8", body);
	}

	@Test
	void takesAGoodAnswer() {
		assertThat(page("<p>You searched for x&lt;mkqza &quot;mkqzb &#39;mkqzc &amp;mkqzd &gt;mkqze")).isEmpty();
		assertThat(page("<input value=\"mkqzb\">")).isEmpty();
		assertThat(faults("302 Found", HEADERS + "\r\nLocation: /a?q=x%3Cmkqza", "")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			<p>x<mkqza                                    | repeats unescaped
			<input value="x"mkqzb                         | repeats unescaped
			<mkqzq>                                       | has an element that was typed
			<p x mkqzb>                                   | has an attribute that was typed
			<p onclick="x">                               | has onclick
			<p style="x">                                 | has style
			<a href="JavaScript:x">                       | has a dangerous address
			<script>x</script>                            | has a script in it
			<p>java.lang.Object                           | shows the inside
			<p>NullPointerException                       | shows the inside
			<p>You searched for 9801547                   | calculates what it was told
			""")
	void noticesABadPage(String body, String fault) {
		assertThat(page(body)).anyMatch((found) -> found.startsWith(fault));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			500 Oops      | X: y                                  | is a fault of the server
			200 OK        | Set-Cookie: a=b                       | sets a cookie
			200 OK        | Server: Jetty                         | names the server
			200 OK        | X-Echo: mkqzb                         | repeats in a header
			200 OK        | X-Mkqz: 1                             | repeats in a header
			302 Found     | Location: //evil.example/             | leads astray
			302 Found     | Location: https://evil.example/       | leads astray
			302 Found     | Location: /a?q=<mkqza                 | leads astray
			200 OK        | Link: <https://evil.example/>         | believes what it was told
			""")
	void noticesABadHeader(String status, String header, String fault) {
		assertThat(faults(status, HEADERS + "\r\n" + header, "")).anyMatch((found) -> found.startsWith(fault));
	}

	@Test
	void noticesWhatIsMissingOrBroken() {
		HEADERS.lines()
			.forEach((line) -> assertThat(faults("200 OK", HEADERS.replace(line, "X: y"), "")).as(line).isNotEmpty());
		assertThat(faults("200 OK", HEADERS + "\r\nContent-Type: application/json", "{\"a\":\"x\"mkqzb\"}"))
			.anyMatch((found) -> found.startsWith("is not well formed"));
		assertThat(faults("200 OK", HEADERS + "\r\nContent-Type: application/xml", "<a>x<mkqza</a>"))
			.anyMatch((found) -> found.startsWith("is not well formed"));
		assertThat(faults("200 OK", HEADERS + "\r\nContent-Type: application/octet-stream", "x"))
			.anyMatch((found) -> found.startsWith("has the type"));
		assertThat(faults("404 Not Found", HEADERS + "\r\nContent-Type: text/html", "<p>x"))
			.anyMatch((found) -> found.startsWith("has no helpline"));
		assertThat(page("x".repeat(1_000_001))).anyMatch((found) -> found.startsWith("has 1000001"));
		assertThat(Verdict.faults(PROBE, Reply.parse(new byte[0]))).containsExactly("is no answer");
	}

	@Test
	void readsAnAnswerInParts() {
		String answer = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";

		assertThat(Reply.parse(answer.getBytes(StandardCharsets.UTF_8)).body()).isEqualTo("abcde");
	}

}
