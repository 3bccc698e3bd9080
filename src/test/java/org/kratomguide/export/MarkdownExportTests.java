package org.kratomguide.export;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.assertj.core.api.SoftAssertions;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.kratomguide.language.Words;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class MarkdownExportTests {

	private static final Parser PARSER = Parser.builder().extensions(Set.of(TablesExtension.create())).build();

	private static final HtmlRenderer HTML = HtmlRenderer.builder()
		.extensions(Set.of(TablesExtension.create()))
		.build();

	@LocalServerPort
	private int port;

	@Test
	void everyPageIsThereAsMarkdownWithoutMarksOfOurOwn() {
		SoftAssertions.assertSoftly((softly) -> Site.at(this.port).documents().forEach((address, page) -> {
			HttpResponse<byte[]> answer = Site.at(this.port).get(markdown(address));
			String text = text(answer);
			softly.assertThat(answer.statusCode()).as(address).isEqualTo(200);
			softly.assertThat(answer.headers().firstValue("Content-Type"))
				.as(address)
				.hasValue("text/markdown;charset=UTF-8");
			softly.assertThat(text)
				.as(address)
				.startsWith("# ")
				.contains("https://guide.example.org" + address,
						Site.language(address).call(() -> Words.of("review.none")),
						page.select(".review time").get(0).attr("datetime"))
				.doesNotContain("[@", ":::", "<call:", "<text:", "{#", "](/");
			softly.assertThat(page.select("link[type=text/markdown]").attr("href"))
				.as(address)
				.isEqualTo(markdown(address));
		}));
	}

	@Test
	void everyFootnoteIsCitedAndEveryCitationHasItsFootnote() {
		SoftAssertions.assertSoftly((softly) -> Site.at(this.port).documents().keySet().forEach((address) -> {
			String text = text(Site.at(this.port).get(markdown(address)));
			softly.assertThat(numbers(text, "\\[\\^(\\d+)](?!:)"))
				.as(address)
				.isEqualTo(numbers(text, "(?m)^\\[\\^(\\d+)]: "));
		}));
		assertThat(numbers(text(Site.at(this.port).get("/withdrawal.md")), "(?m)^\\[\\^(\\d+)]: "))
			.hasSizeGreaterThan(5);
	}

	@Test
	void theTextHasTheHeadingsThatThePageHas() {
		SoftAssertions.assertSoftly((softly) -> Site.at(this.port).documents().forEach((address, page) -> {
			Document copy = html(address);
			page.select("main .section__aside h2[id]")
				.stream()
				.filter((heading) -> !heading.parents().is("section[aria-labelledby=next]"))
				.filter((heading) -> page.select(".onpage a[href=#" + heading.id() + "]").size() == 1)
				.forEach((heading) -> softly
					.assertThat(copy.select("h2").eachText().stream().map(MarkdownExportTests::plain))
					.as(address)
					.contains(plain(heading.text())));
		}));
	}

	@Test
	void anEmergencyCardIsAQuoteWithItsHeadingAndTheNumber() {
		assertThat(html("/withdrawal").select("blockquote > p > strong").eachText())
			.contains("Emergency: call 911 now if");
		assertThat(text(Site.at(this.port).get("/withdrawal.md"))).contains("Call 988");
	}

	@Test
	void thePageOfHelplinesHasThemAll() {
		String text = text(Site.at(this.port).get("/get-help.md"));

		Objects.requireNonNull(Site.at(this.port).pages().get("/get-help"))
			.select("main .helpline h3")
			.eachText()
			.forEach((name) -> assertThat(text.replace('\'', '’')).contains(name.replace('\'', '’')));
	}

	@Test
	void anUnknownPageIsNotFound() {
		assertThat(Site.at(this.port).get("/none-such.md").statusCode()).isEqualTo(404);
		assertThat(Site.at(this.port).get("/treatments/none-such.md").statusCode()).isEqualTo(404);
	}

	private Document html(String address) {
		return Jsoup.parse(HTML.render(PARSER.parse(text(Site.at(this.port).get(markdown(address))))));
	}

	private static String plain(String words) {
		return words.replaceAll("[^\\p{Alnum} ]", "").strip();
	}

	private static String markdown(String address) {
		return address.matches("/|/es") ? Site.language(address).prefix() + "/index.md" : address + ".md";
	}

	private static Set<String> numbers(String text, String pattern) {
		return Pattern.compile(pattern)
			.matcher(text)
			.results()
			.map((MatchResult match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String text(HttpResponse<byte[]> response) {
		return new String(response.body(), StandardCharsets.UTF_8);
	}

}
