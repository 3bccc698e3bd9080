package org.kratomguide.language;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How a page is reached in each language. */
@GuideTest
class LanguageTests {

	@LocalServerPort
	private int port;

	@Test
	void theSwitchLeadsToTheSamePageAndBack() {
		Document english = page("/withdrawal");
		assertThat(english.select(".languages a").attr("href")).isEqualTo("/es/abstinencia");
		assertThat(english.select(".languages a").text()).isEqualTo("Español");
		assertThat(english.select(".languages a").attr("lang")).isEqualTo("es");

		Document spanish = page("/es/abstinencia");
		assertThat(spanish.select(".languages a").attr("href")).isEqualTo("/withdrawal");
		assertThat(spanish.select(".languages a").text()).isEqualTo("English");
		assertThat(spanish.expectFirst("html").attr("lang")).isEqualTo("es");
	}

	@Test
	void searchEnginesAreToldOfEachLanguage() {
		Document page = page("/es/tratamientos/desintoxicacion-medica");

		assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang")).containsExactly("en", "es");
		assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("href"))
			.allMatch((href) -> href.endsWith("/treatments/medical-detox")
					|| href.endsWith("/es/tratamientos/desintoxicacion-medica"));
	}

	@Test
	void anEnglishAddressUnderTheSpanishPrefixLeadsToTheSpanishOne() {
		var response = Site.at(this.port).get("/es/withdrawal");

		assertThat(response.statusCode()).isEqualTo(301);
		assertThat(response.headers().firstValue("Location")).hasValue("/es/abstinencia");
	}

	@Test
	void theLanguageOfTheBrowserIsNotAsked() {
		var response = Site.at(this.port).get("/withdrawal", "Accept-Language", "es");

		assertThat(Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8)).expectFirst("html").attr("lang"))
			.isEqualTo("en");
	}

	@Test
	void datesAreWrittenTheSpanishWay() {
		assertThat(page("/es/abstinencia").select(".review time").eachText()).first()
			.asString()
			.matches("\\d{1,2} de \\p{Ll}+ de \\d{4}");
	}

	@Test
	void errorsAreInTheLanguageOfTheAddress() {
		var response = Site.at(this.port).get("/es/no-hay-tal-pagina");

		assertThat(response.statusCode()).isEqualTo(404);
		Document page = Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
		assertThat(page.expectFirst("html").attr("lang")).isEqualTo("es");
		assertThat(page.expectFirst("h1").text()).isEqualTo("No encontramos esa página");
		assertThat(page.select(".crisis a").eachAttr("href")).contains("tel:988", "tel:911");
	}

	@Test
	void theSelfCheckAnswersInSpanish() {
		var response = Site.at(this.port).post("/es/autoevaluacion", "met=CRAVING&met=TIME");

		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8)).select(".result").text())
			.startsWith("Usted marcó 2 de 11. Leve.");
	}

	@Test
	void aSlashAtTheEndLeadsToThePage() {
		assertThat(Site.at(this.port).get("/es/").headers().firstValue("Location")).hasValue("/es");
	}

	private Document page(String address) {
		return Jsoup.parse(new String(Site.at(this.port).get(address).body(), StandardCharsets.UTF_8));
	}

}
