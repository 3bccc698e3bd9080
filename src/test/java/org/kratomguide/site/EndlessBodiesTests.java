package org.kratomguide.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies that are too long, or never end, at every form and where there is none. */
@GuideTest
@Timeout(120)
class EndlessBodiesTests {

	private static final String FORM = "Host: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n";

	private static final int PIECE = 0x10000;

	/** What is on the way between two ends of one machine takes some megabytes. */
	private static final int MOST = 64 * 1024 * 1024;

	@LocalServerPort
	private int port;

	private Set<String> forms() {
		return Site.at(this.port)
			.pages()
			.values()
			.stream()
			.flatMap((page) -> page.select("form[method=post]").eachAttr("action").stream())
			.map((action) -> action.replaceFirst("[?#].*", ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void noFormTakesMoreThanItCanHave() {
		assertThat(forms()).contains("/self-check", "/what-may-fit").anyMatch((form) -> form.startsWith("/es/"));
		SoftAssertions.assertSoftly((softly) -> forms().forEach((form) -> {
			for (String body : new String[] { "a=" + "b".repeat(1_000_000), "a=b&".repeat(100_000) }) {
				String answer = Site.at(this.port)
					.raw("POST " + form + " HTTP/1.1\r\n" + FORM + "Connection: close\r\nContent-Length: "
							+ body.length() + "\r\n\r\n" + body);
				softly.assertThat(answer).as(form).matches("(?s)|HTTP/1.1 4\\d\\d .*tel:988.*");
			}
		}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Transfer-Encoding: chunked\r\n\r\n", "Content-Length: 9999999999\r\n\r\n" })
	void nobodyListensToABodyWithoutEnd(String length) {
		SoftAssertions.assertSoftly(
				(softly) -> Stream
					.concat(forms().stream().map((form) -> "POST " + form),
							Stream.of("POST /", "POST /withdrawal", "GET /withdrawal", "GET /search?q=a",
									"POST /search", "POST /api/v1/treatments", "PUT /self-check", "POST /no-such-page"))
					.forEach((what) -> {
						ByteArrayOutputStream answer = new ByteArrayOutputStream();
						int sent = sendWithoutEnd(what + " HTTP/1.1\r\n" + FORM + length, length.startsWith("T"),
								answer);
						softly.assertThat(sent).as(what).isLessThan(MOST);
						softly.assertThat(answer.toString(StandardCharsets.UTF_8))
							.as(what)
							.matches("(?s)|HTTP/1.1 [24]\\d\\d .*");
					}));
	}

	/**
	 * Sends as long as somebody listens.
	 * @return how many bytes went off
	 */
	private int sendWithoutEnd(String head, boolean chunked, OutputStream answer) {
		byte[] piece = ((chunked ? Integer.toHexString(PIECE) + "\r\n" : "") + "a".repeat(PIECE)
				+ (chunked ? "\r\n" : ""))
			.getBytes(StandardCharsets.US_ASCII);
		int sent = 0;
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(30_000);
			try {
				socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
				while (sent < MOST) {
					socket.getOutputStream().write(piece);
					sent += PIECE;
				}
			}
			catch (SocketException ex) {
				// Nobody does any more.
			}
			socket.getInputStream().transferTo(answer);
		}
		catch (SocketException ex) {
			// What was said before is lost where the connection is cut.
		}
		catch (IOException ex) {
			throw new AssertionError(head, ex);
		}
		return sent;
	}

}
