package org.kratomguide.embed;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class EmbedTests {

	private static final String SITE = "https://guide.example.org";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/embed/treatments/medical-detox", "/embed/treatments/aftercare", "/embed/helplines",
			"/embed/helplines?country=GB" })
	void onlyTheseMayBeFramed(String address) {
		HttpResponse<byte[]> response = get(address);
		Document page = Jsoup.parse(text(response));

		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.contains("frame-ancestors *", "default-src 'none'")
			.doesNotContain("script-src");
		assertThat(response.headers().firstValue("X-Frame-Options")).isEmpty();
		assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
		assertThat(response.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
		assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(page.select("script, [style], style, form, iframe")).isEmpty();
		assertThat(page.select("h1, main#main")).hasSize(2);
		assertThat(page.select("a[href^=/]")).isNotEmpty().allMatch((link) -> link.attr("target").equals("_top"));
	}

	@Test
	void whatIsNotThereMayNotBeFramedEither() {
		for (String address : List.of("/embed", "/embed/", "/embed/treatments", "/embed/treatments/none",
				"/embed/helplines?country=ZZ", "/embed/helplines?country=%3Cscript%3E", "/embed/helplines/x",
				"/embed/..;/withdrawal", "/withdrawal", "/get-help", "/api", "/api/v1/treatments", "/changes.atom")) {
			HttpResponse<byte[]> response = get(address);
			assertThat(response.headers().firstValue("X-Frame-Options")).as(address).hasValue("DENY");
			assertThat(response.headers().firstValue("Content-Security-Policy")).as(address)
				.hasValueSatisfying((policy) -> assertThat(policy).contains("frame-ancestors 'none'"));
		}
		assertThat(get("/embed/treatments/none").statusCode()).isEqualTo(404);
		assertThat(get("/embed/helplines?country=ZZ").statusCode()).isEqualTo(404);
	}

	@Test
	void aTreatmentKeepsItsGradesAndTheStateOfItsChecks() {
		Document page = Jsoup.parse(text(get("/embed/treatments/medical-detox")));

		assertThat(page.select(".evidence dd").eachText()).contains("Very limited");
		assertThat(page.text()).contains("Not yet reviewed by a clinician", "Sources last checked on", "988");
		assertThat(page.select("li")).hasSizeBetween(2, 4);
		assertThat(page.select(".ref")).isEmpty();
	}

	@Test
	void eachPartSpeaksTheLanguageOfItsAddress() {
		JsonNode answer = json(get(oembed(SITE + "/es/tratamientos/desintoxicacion-medica", "")));
		String frame = Jsoup.parse(answer.get("html").asString()).select("iframe").attr("src");
		Document page = Jsoup.parse(text(get(frame.substring(SITE.length()))));

		assertThat(answer.get("title").asString()).isEqualTo("Guía");
		assertThat(page.expectFirst("html").attr("lang")).isEqualTo("es");
		assertThat(page.select("h1").text()).isEqualTo("Desintoxicación médica del kratom");
		assertThat(page.text()).contains("Aún no la ha revisado un profesional de salud", "llame al 911",
				"Al llamar, marque 2 para español");
		assertThat(page.select("a[href^=/es/tratamientos/]")).hasSize(1);
		assertThat(text(get("/es/embed/lineas-de-ayuda?country=US"))).contains("Llame al 988");
	}

	@Test
	void helplinesAreThoseOfTheCountry() {
		assertThat(text(get("/embed/helplines?country=US"))).contains("tel:988");
		assertThat(text(get("/embed/helplines?country=GB"))).contains("United Kingdom").doesNotContain("tel:988");
	}

	@Test
	void pagesThatCanBeShownElsewhereSaySo() {
		Site.at(this.port).pages().forEach((address, page) -> {
			String link = page.select("link[type=application/json+oembed]").attr("href");
			boolean embeddable = address
				.matches("/treatments/(?!compare).*|/get-help|/es/tratamientos/(?!comparar).*|/es/obtener-ayuda");
			assertThat(!link.isEmpty()).as(address).isEqualTo(embeddable);
			if (embeddable) {
				JsonNode answer = json(get(link.substring(SITE.length())));
				String frame = Jsoup.parse(answer.get("html").asString()).select("iframe[sandbox][title]").attr("src");
				assertThat(frame).startsWith(SITE + Site.language(address).prefix() + "/embed/");
				assertThat(get(frame.replace(SITE, "")).statusCode()).as(frame).isEqualTo(200);
			}
		});
	}

	@Test
	void theAnswerHasWhatOEmbedAsksForAndFits() {
		JsonNode answer = json(get(oembed(SITE + "/treatments/aftercare", "&maxwidth=320&maxheight=200")));

		assertThat(answer.get("version").asString()).isEqualTo("1.0");
		assertThat(answer.get("type").asString()).isEqualTo("rich");
		assertThat(answer.get("width").asInt()).isEqualTo(320);
		assertThat(answer.get("height").asInt()).isEqualTo(200);
		assertThat(answer.get("html").asString()).contains("width=\"320\"");
		assertThat(answer.get("provider_url").asString()).isEqualTo(SITE + "/");
	}

	@Test
	void theSameIsThereAsXml() {
		HttpResponse<byte[]> response = get(oembed(SITE + "/get-help#gb", "&format=xml"));
		Document xml = Jsoup.parse(text(response), "", Parser.xmlParser());

		assertThat(response.headers().firstValue("Content-Type")).hasValue("text/xml;charset=utf-8");
		assertThat(Objects.requireNonNull(xml.selectFirst("oembed > html")).text())
			.contains("/embed/helplines?country=GB");
	}

	@ParameterizedTest
	@CsvSource({ "https://evil.example/treatments/aftercare, '', 404",
			"https://guide.example.org.evil.example/treatments/aftercare, '', 404",
			"https://guide.example.org/treatments/none, '', 404", "https://guide.example.org/privacy, '', 404",
			"https://guide.example.org/treatments/aftercare\"><script>, '', 404",
			"https://guide.example.org/treatments/aftercare, '&format=yaml', 501",
			"https://guide.example.org/treatments/aftercare, '&maxwidth=wide', 400",
			"https://guide.example.org/treatments/aftercare, '&maxheight=-1', 400" })
	void whatItDoesNotKnowIsRefused(String url, String rest, int status) {
		HttpResponse<byte[]> response = get(oembed(url, rest));

		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(text(response)).doesNotContain("evil", "<iframe", "\"><script>");
		assertThat(get("/oembed").statusCode()).isEqualTo(400);
	}

	private static String oembed(String url, String rest) {
		return "/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + rest;
	}

	private HttpResponse<byte[]> get(String address) {
		return Site.at(this.port).get(address);
	}

	private static String text(HttpResponse<byte[]> response) {
		return new String(response.body(), StandardCharsets.UTF_8);
	}

	private static JsonNode json(HttpResponse<byte[]> response) {
		return new JsonMapper().readTree(text(response));
	}

}
