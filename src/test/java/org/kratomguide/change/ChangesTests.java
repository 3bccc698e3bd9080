package org.kratomguide.change;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What changed, in the language of who follows it. */
@Tag("database")
@GuideTest
class ChangesTests {

	@LocalServerPort
	private int port;

	@Test
	void theSpanishFeedHasTheSpanishWordsAndAddresses() {
		Document feed = Jsoup.parse(text("/es/changes.atom"), "", Parser.xmlParser());

		assertThat(feed.select("feed > title").text()).isEqualTo("Guía: qué ha cambiado");
		assertThat(feed.select("entry link").eachAttr("href")).isNotEmpty().allMatch((href) -> href.contains("/es/"));
		assertThat(feed.select("entry > title").text()).contains("Ya está aquí la primera versión de la guía.");
		assertThat(feed.select("feed > id").text())
			.isNotEqualTo(Jsoup.parse(text("/changes.atom"), "", Parser.xmlParser()).select("feed > id").text());
	}

	@Test
	void thePageNamesEachChangedPageInSpanish() {
		Document page = Jsoup.parse(text("/es/cambios"));
		List<String> names = page.select(".term a").eachText();

		assertThat(page.select("#list").text()).isEqualTo("Los cambios, del más nuevo al más viejo");
		assertThat(names).contains("Para programar").noneMatch(String::isEmpty);
		assertThat(page.select(".term a").eachAttr("href")).allMatch((href) -> href.startsWith("/es/"));
		assertThat(page.select(".term time").text()).contains("23 de noviembre de 2026");
	}

	/** What stands at an address, or where that leads. */
	private String text(String address) {
		var response = Site.at(this.port).get(address);
		return (response.statusCode() == 301) ? text(response.headers().firstValue("Location").orElseThrow())
				: new String(response.body(), StandardCharsets.UTF_8);
	}

}
