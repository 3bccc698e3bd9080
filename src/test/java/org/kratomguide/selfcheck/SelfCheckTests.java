package org.kratomguide.selfcheck;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
@ExtendWith(OutputCaptureExtension.class)
class SelfCheckTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 })
	void tellsWhatANumberOfTicksMeans(int ticks) {
		HttpResponse<byte[]> response = post(Arrays.stream(Criterion.values())
			.limit(ticks)
			.map((it) -> "met=" + it)
			.collect(Collectors.joining("&")));

		Severity severity = Severity.of(ticks);
		Document page = page(response);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(page.expectFirst("#result").hasAttr("hidden")).isFalse();
		assertThat(page.expectFirst("#result .result").text())
			.isEqualTo("You ticked " + ticks + " of 11. " + severity.title() + ". " + severity.words());
		assertThat(page.select("input[checked]")).isEmpty();
	}

	@Test
	void keepsNothing() {
		HttpResponse<byte[]> response = post("met=CRAVING&met=TIME");

		assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(response.headers().firstValue("Location")).isEmpty();
		assertThat(response.uri().getQuery()).isNull();
		assertThat(page(response).expectFirst("form.check").attr("method")).isEqualTo("post");
	}

	@Test
	void countsATickOnce() {
		assertThat(page(post("met=CRAVING&met=CRAVING")).expectFirst(".result__count").text())
			.isEqualTo("You ticked 1 of 11.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "met=MYSECRET", "met=CRAVING&met=MYSECRET", "met=%zzMYSECRET", "met=<b>MYSECRET</b>",
			"!met=MYSECRET" })
	void answersWhatIsNotACriterionWithTheHelplinesAndNoEcho(String form) {
		HttpResponse<byte[]> response = post(form);

		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(page(response).select(".crisis a").eachAttr("href")).contains("tel:988", "tel:911");
		assertThat(body(response)).doesNotContain("MYSECRET");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "met[0]=CRAVING", "met[zz]=CRAVING", "met.x=CRAVING", "class.name=x", "_met=on", "count=11" })
	void leavesAloneWhatIsNotAnAnswer(String form) {
		HttpResponse<byte[]> response = post(form);

		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(page(response).expectFirst(".result__count").text()).isEqualTo("You ticked 0 of 11.");
	}

	@Test
	void logsNothingOfWhatIsTypedOrRead(CapturedOutput output) {
		Site site = Site.at(this.port);
		post("met=CRAVING&met=WITHDRAWAL");
		post("met=MYSECRET");
		post("met=%zzMYSECRET");
		post("met[MYSECRET]=1");
		site.get("/for-families/how-to-talk");
		site.get("/treatments/aftercare?from=MYSECRET");
		site.get("/MYSECRET");
		site.send("DELETE", "/MYSECRET");
		site.raw("GET /MYSECRET\\ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		site.raw("GET / HTTP/1.1\r\nHost: MYSECRET zz\r\nCookie: MYSECRET=\u0001\r\nConnection: close\r\n\r\n");
		LoggerFactory.getLogger(getClass()).warn("The log is being read.");

		assertThat(output).contains("The log is being read.")
			.doesNotContain("MYSECRET", "CRAVING", "how-to-talk", "aftercare", "self-check");
	}

	private HttpResponse<byte[]> post(String form) {
		return Site.at(this.port).post("/self-check", form);
	}

	private static Document page(HttpResponse<byte[]> response) {
		return Jsoup.parse(body(response));
	}

	private static String body(HttpResponse<byte[]> response) {
		return new String(response.body(), StandardCharsets.UTF_8);
	}

}
