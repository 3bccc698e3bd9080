package org.kratomguide.text;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The text of every page, as a phone with a poor connection gets it. */
@GuideTest
class TextEditionTests {

	private static final int MOST_BYTES = 6 * 1024;

	@LocalServerPort
	private int port;

	private Site site() {
		return Site.at(this.port);
	}

	/** All parts of the text of a page. */
	private Map<String, Document> parts(String address) {
		Map<String, Document> parts = new LinkedHashMap<>();
		String next = TextAddress.of(address);
		while (!next.isEmpty()) {
			Document part = site().page(next);
			parts.put(next, part);
			next = part.select("footer a")
				.stream()
				.filter((it) -> it.text().matches("Next part|Parte siguiente"))
				.map((it) -> it.attr("href"))
				.findFirst()
				.orElse("");
		}
		return parts;
	}

	private static String words(Document page) {
		Element main = page.expectFirst("main").clone();
		main.select(
				"svg, script, style, [hidden], [aria-hidden=true], .here, .said, [role=status], select, input, form")
			.remove();
		return main.text().replaceAll("\\s+", "");
	}

	@Test
	void hasEveryWordOfEveryPageInPartsOfAtMost6KilobytesWithoutStyleSheets() {
		SoftAssertions.assertSoftly((softly) -> site().pages().forEach((address, page) -> {
			Map<String, Document> parts = parts(address);
			parts.forEach((at, part) -> {
				softly.assertThat(site().get(at, "Accept-Encoding", "gzip").body().length)
					.as(at)
					.isLessThanOrEqualTo(MOST_BYTES);
				softly.assertThat(part.select("link[rel=stylesheet], style, script, img, svg, [style], [class]"))
					.as(at)
					.isEmpty();
				softly.assertThat(part.select("a[href^=tel:]")).as(at).isNotEmpty();
			});
			if (page.select("main form").isEmpty() && !address.matches("/(es)?")) {
				String all = parts.values().stream().map(TextEditionTests::words).collect(Collectors.joining());
				softly.assertThat(all).as(address).isEqualTo(words(page));
			}
		}));
	}

	@Test
	void leadsFromTextToTextAndToTheRightPart() {
		List<String> lost = new ArrayList<>();
		for (String address : List.of("/withdrawal", "/sources", "/treatments", "/es")) {
			Map<String, Document> parts = parts(address);
			parts.forEach(
					(at, part) -> part.select("main a[href^=/], main a[href^=#]").eachAttr("href").forEach((href) -> {
						String[] end = (href.startsWith("#") ? at + href : href).split("#", 2);
						if (end.length > 1 && parts.containsKey(end[0])
								&& parts.get(end[0]).getElementById(end[1]) == null) {
							lost.add(at + " -> " + href);
						}
						if (href.startsWith("/") && !href.startsWith("/text") && Site.isPage(href)) {
							lost.add(at + " -> " + href);
						}
					}));
		}

		assertThat(lost).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/text,/", "/text/withdrawal,/withdrawal", "/text/withdrawal/2,/withdrawal",
			"/text/search?q=sleep,/search?q=sleep" })
	void namesTheFullPageAndIsItselfLinkedFromIt(String text, String full) {
		assertThat(site().page(text).select("header a").eachAttr("href")).contains(full);
		if (!text.matches(".*\\d|.*\\?.*")) {
			assertThat(site().page(full).select("footer a").eachAttr("href")).contains(text);
		}
	}

	@Test
	void searchesInText() {
		Document found = site().page("/text/search?q=withdrawal");

		assertThat(found.select("form").attr("action")).isEqualTo("/text/search");
		assertThat(found.select("main a[href^=/text/withdrawal]")).isNotEmpty();
	}

	@Test
	void answersAFormInText() {
		Document form = site().page("/text/self-check");
		HttpResponse<byte[]> answer = site().post(form.select("main form").attr("action"), "");

		assertThat(form.select("main form").attr("action")).startsWith("/text/");
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/html"));
		assertThat(Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8)).select("[class]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/text/nothing-here", "/text/withdrawal/99", "/text/text/withdrawal", "/text//example.org",
			"/text/css/base.css", "/text/%00" })
	void whatIsNotThereIsAClearError(String address) {
		assertThat(site().get(address).statusCode()).isBetween(400, 404);
	}

	@Test
	void redirectsStayInText() {
		HttpResponse<byte[]> moved = site().get("/text/handout/view?o=&s=&t=A");

		assertThat(moved.statusCode()).isEqualTo(302);
		assertThat(moved.headers().firstValue("Location").orElseThrow()).contains("/text/handout/view");
	}

	@Test
	void keepsTheHeadersOfThePage() {
		var full = site().get("/withdrawal").headers().map();
		var text = site().get("/text/withdrawal").headers().map();

		assertThat(text).containsEntry("content-security-policy", full.get("content-security-policy"))
			.containsEntry("x-robots-tag", List.of("noindex"))
			.doesNotContainKey("set-cookie");
	}

}
