package org.kratomguide.site;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class HeadersTests {

	private static final Map<String, String> HEADERS = Map.of("Content-Security-Policy",
			"default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; "
					+ "form-action 'self'; " + "base-uri 'none'; frame-ancestors 'none'",
			"Referrer-Policy", "no-referrer", "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY",
			"Permissions-Policy",
			"camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()",
			"Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin");

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@Test
	void everyAnswerKeepsToItselfAndSetsNoCookie() {
		Site site = Site.at(this.port);
		Stream<HttpResponse<byte[]>> pages = site.pages().keySet().stream().map(site::get);
		Stream<HttpResponse<byte[]>> assets = assets(site).map(site::get);
		Stream<HttpResponse<byte[]>> others = Stream.of(site.get("/no-such-page"), site.get("/withdrawal/"),
				site.get("/error"), site.get("/css/none.css"), site.send("DELETE", "/"), site.send("TRACE", "/"),
				site.send("OPTIONS", "/"), site.send("HEAD", "/"), site.post("/self-check", "met=CRAVING"),
				site.post("/self-check", "met=NONE"), site.post("/self-check", "met=%zz"));

		SoftAssertions.assertSoftly((softly) -> Stream.of(pages, assets, others)
			.flatMap((responses) -> responses)
			.forEach((response) -> check(softly, response)));
	}

	/** A page whose headers came in another order would be taken for another page. */
	@Test
	void eachStartSaysTheSameInTheSameOrder() {
		assertThat(List.copyOf(SecurityHeaders.ALL.keySet())).isSorted();
		String manifest = new String(Site.at(this.port).get("/offline/guide.webmanifest").body(),
				StandardCharsets.UTF_8);
		assertThat(Pattern.compile("\"([a-z_]+)\":")
			.matcher(manifest.replaceFirst("\"icons\":\\[.*?]", ""))
			.results()
			.map((key) -> key.group(1))
			.toList()).contains("name", "start_url").isSorted();
	}

	private static void check(SoftAssertions softly, HttpResponse<byte[]> response) {
		HttpHeaders headers = response.headers();
		String what = response.request().method() + " " + response.uri();
		HEADERS.forEach((name, value) -> softly.assertThat(headers.allValues(name)).as(what).containsExactly(value));
		softly.assertThat(headers.allValues("Set-Cookie")).as(what).isEmpty();
		softly.assertThat(headers.allValues("Server")).as(what).isEmpty();
		softly.assertThat(headers.allValues("X-Powered-By")).as(what).isEmpty();
	}

	@Test
	void assetsAreNamedByTheirContentAndKeptForGood() {
		Site site = Site.at(this.port);

		SoftAssertions.assertSoftly((softly) -> assets(site).forEach((address) -> {
			softly.assertThat(address).matches("/(css|js|images)/[a-z-]+-[0-9a-f]{32}\\.(css|js|svg)");
			softly.assertThat(site.get(address).statusCode()).as(address).isEqualTo(200);
			softly.assertThat(site.get(address).headers().firstValue("Cache-Control"))
				.as(address)
				.hasValue("max-age=31536000, public, immutable");
		}));
	}

	@Test
	void aBrowserInAnotherLanguageGetsTheSamePage() {
		Site site = Site.at(this.port);
		HttpResponse<byte[]> french = site.get("/withdrawal", "Accept-Language", "fr-FR");

		assertThat(french.headers().firstValue("Content-Language")).hasValue("en");
		assertThat(body(french)).isEqualTo(body(site.get("/withdrawal"))).contains("November 23, 2026");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/h2-console", "/h2-console/", "/actuator", "/actuator/health", "/actuator/env",
			"/actuator/heapdump", "/manage", "/swagger-ui.html", "/v3/api-docs", "/.git/config", "/.env" })
	void thereIsNoWayIn(String address) {
		assertThat(Site.at(this.port).get(address).statusCode()).isIn(404, 308);
	}

	@Test
	void healthIsToldOnItsOwnPortAndNothingElse() {
		Site management = Site.at(this.managementPort);

		assertThat(body(management.get("/actuator/health"))).contains("\"status\":\"UP\"").doesNotContain("components");
		assertThat(body(management.get("/actuator"))).contains("/actuator/health").doesNotContain("env", "metrics");
		for (String address : new String[] { "/actuator/env", "/actuator/info", "/actuator/metrics", "/actuator/beans",
				"/actuator/heapdump", "/actuator/loggers", "/", "/withdrawal" }) {
			assertThat(management.get(address).statusCode()).as(address).isEqualTo(404);
		}
	}

	private static Stream<String> assets(Site site) {
		Document page = Objects.requireNonNull(site.pages().get("/self-check"));
		return Stream.concat(page.select("head link[rel=stylesheet], head link[rel=icon]").eachAttr("href").stream(),
				page.select("script[src]").eachAttr("src").stream());
	}

	private static String body(HttpResponse<byte[]> response) {
		return new String(response.body(), StandardCharsets.UTF_8);
	}

}
