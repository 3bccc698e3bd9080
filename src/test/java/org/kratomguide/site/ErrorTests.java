package org.kratomguide.site;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/MYSECRET", "/treatments/MYSECRET", "/a/b/MYSECRET", "/MYSECRET.php", "/Withdrawal",
			"/withdrawal/MYSECRET", "/css/MYSECRET.css", "/MYSECRET?a=MYSECRET", "/%3Cscript%3EMYSECRET", "/error",
			"/error/404", "/templates/error/404.html", "/content/en/home.md", "/application.properties" })
	void anUnknownAddressGivesThePageWithTheWayBackAndIsNotLogged(String address, CapturedOutput output) {
		HttpResponse<byte[]> response = Site.at(this.port).get(address);

		Document page = page(response);
		assertThat(output).doesNotContain(address);
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(page.select("h1").eachText()).containsExactly("We cannot find that page");
		assertThat(page.select("main a[href]").eachAttr("href")).contains("/", "/get-help");
		assertThat(page.select(".crisis a").eachAttr("href")).contains("tel:988", "sms:988", "tel:911");
		assertThat(page.html()).doesNotContain("MYSECRET", "Exception", "org.springframework");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "*/*", "text/plain", "image/png", "MYSECRET" })
	void anErrorIsAPageWhateverIsAskedFor(String accept) {
		HttpResponse<byte[]> response = Site.at(this.port).get("/no-such-page", "Accept", accept);

		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
		assertThat(page(response).select("h1")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH", "TRACE", "MYSECRET" })
	void aPageCanOnlyBeRead(String method) {
		for (String address : List.of("/", "/withdrawal", "/treatments/aftercare", "/css/tokens.css",
				"/no-such-page")) {
			HttpResponse<byte[]> response = Site.at(this.port).send(method, address);

			assertThat(response.statusCode()).as(method + " " + address).isEqualTo(405);
			assertThat(page(response).select("h1").eachText()).containsExactly("That did not work");
			assertThat(page(response).html()).doesNotContain("MYSECRET", "Exception");
		}
	}

	@Test
	void tellsWhatCanBeAskedOfAPage() {
		HttpResponse<byte[]> response = Site.at(this.port).send("OPTIONS", "/withdrawal");

		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Allow")).hasValue("GET,HEAD,OPTIONS");
		assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/withdrawal/, /withdrawal", "/treatments/medical-detox/, /treatments/medical-detox",
			"/withdrawal/?a=b, /withdrawal?a=b", "/for-families/how-to-talk/, /for-families/how-to-talk" })
	void aSlashAtTheEndLeadsToThePage(String address, String page) {
		HttpResponse<byte[]> response = Site.at(this.port).get(address);

		assertThat(response.statusCode()).isEqualTo(308);
		assertThat(response.headers().firstValue("Location")).hasValue(page);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example/", "//evil.example//", "///evil.example/", "/;/evil.example/",
			"/.//evil.example/", "/%2f/evil.example/", "/\\evil.example/", "/%5cevil.example/",
			"//evil.example/%2f.." })
	void noAddressLeadsToAnotherSite(String address) {
		String answer = Site.at(this.port)
			.raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

		assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContainIgnoringCase("\nLocation:");
	}

	@Test
	void whatIsAskedIsRepeatedInAnAddressOnlyAsItMayStandThere() {
		String answer = Site.at(this.port)
			.raw("GET /es/search?q=a%20b&<x\"y\u00e9> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 301 ")
			.contains("\nLocation: /es/buscar?q=a%20b&%3Cx%22y")
			.doesNotContain("<x", "\u00e9");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/no-such-page", "/withdrawal", "/search?page=0" })
	void aHeadHasNoBody(String address) {
		assertThat(Site.at(this.port)
			.raw("HEAD " + address
					+ " HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 ")
			.endsWith("\r\n\r\n");
	}

	private static Document page(HttpResponse<byte[]> response) {
		return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
	}

}
