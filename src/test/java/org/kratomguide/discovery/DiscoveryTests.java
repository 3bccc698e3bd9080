package org.kratomguide.discovery;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.kratomguide.language.Language;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GuideTest
class DiscoveryTests {

	private static final String SITE = "https://guide.example.org";

	@LocalServerPort
	private int port;

	@Test
	void theSitemapIsValidAndHasEveryPageAndNoOther() throws Exception {
		String sitemap = text("/sitemap.xml");
		Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
			.newSchema(new Source[] { source("com/redfin/sitemapgenerator/sitemap.xsd"),
					source("schemas/sitemap-languages.xsd") });

		schema.newValidator().validate(new StreamSource(new StringReader(sitemap)));

		List<String> pages = Site.at(this.port).documents().keySet().stream().map((address) -> SITE + address).toList();
		assertThat(xml("/sitemap.xml").select("loc").eachText()).containsExactlyInAnyOrderElementsOf(pages);
		assertThat(xml("/sitemap.xml").select("lastmod").eachText()).hasSameSizeAs(pages)
			.allMatch((day) -> day.matches("\\d{4}-\\d\\d-\\d\\d"));
		for (Element url : xml("/sitemap.xml").select("url")) {
			List<String> languages = url.select("*|link").eachAttr("href");
			assertThat(languages).hasSize(Language.values().length).contains(url.expectFirst("loc").text());
			assertThat(pages).containsAll(languages);
		}
		assertThatExceptionOfType(SAXException.class).isThrownBy(() -> schema.newValidator()
			.validate(new StreamSource(
					new StringReader(sitemap.replace("<loc>", "<place>").replace("</loc>", "</place>")))));
	}

	private static Source source(String resource) throws IOException {
		return new StreamSource(new ClassPathResource(resource).getURL().toString());
	}

	@Test
	void robotsMayReadEverything() {
		assertThat(text("/robots.txt")).isEqualTo("User-agent: *\nDisallow:\n\nSitemap: " + SITE + "/sitemap.xml\n");
	}

	@Test
	void theFeedIsValidAndHasWhatThePageHas() throws IOException, SAXException {
		String feed = text("/changes.atom");

		assertThat(atomFaults(feed)).isEmpty();
		assertThat(atomFaults(feed.replaceAll("<updated>[^<]*</updated>", ""))).isNotEmpty();
		assertThat(atomFaults(feed.replace("T00:00:00Z", " today"))).isNotEmpty();

		Document page = Objects.requireNonNull(Site.at(this.port).pages().get("/changes"));
		assertThat(xml("/changes.atom").select("entry > title")).hasSameSizeAs(page.select("main .term"));
		assertThat(xml("/changes.atom").select("entry > id").eachText()).doesNotHaveDuplicates();
		assertThat(feed.toLowerCase(java.util.Locale.ROOT)).doesNotContain("kratom");
	}

	@Test
	void theSearchDescriptionLeadsToTheSearchAndNamesNoTopic() {
		Document description = xml("/opensearch.xml");

		assertThat(description.selectXpath("//*[local-name()='ShortName']").text()).isEqualTo("Guide");
		assertThat(description.select("Url[type=text/html]").attr("template"))
			.isEqualTo(SITE + "/search?q={searchTerms}");
		assertThat(text("/opensearch.xml")).doesNotContainIgnoringCase("kratom");
	}

	@Test
	void everyPageNamesItselfAndAPreviewDoesNotNameTheTopic() {
		Site.at(this.port).documents().forEach((address, page) -> {
			assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(SITE + address);
			assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(SITE + address);
			assertThat(
					page.select("meta[property=og:title], meta[property=og:description], meta[property=og:image:alt]")
						.eachAttr("content"))
				.hasSize(3)
				.noneMatch((words) -> words.toLowerCase(java.util.Locale.ROOT).contains("kratom"));
		});
	}

	@Test
	void everyLinkOfTheHeadLeadsSomewhere() {
		Site.at(this.port)
			.pages()
			.values()
			.stream()
			.flatMap((page) -> page.select("head link[href], meta[property=og:image]").stream())
			.map((it) -> (it.hasAttr("href") ? it.attr("href") : it.attr("content")).replaceFirst("^" + SITE, ""))
			.distinct()
			.forEach((address) -> assertThat(Site.at(this.port).get(address).statusCode()).as(address).isEqualTo(200));
	}

	@Test
	void thePictureIsSmall() {
		Document page = Objects.requireNonNull(Site.at(this.port).pages().get("/"));
		String image = page.select("meta[property=og:image]").attr("content").replace(SITE, "");

		assertThat(Site.at(this.port).get(image).body().length).isBetween(2_000, 40_000);
		assertThat(image).matches("/images/preview-[0-9a-f]{32}\\.png");
	}

	@Test
	void anErrorAndASearchSayNothingOfThemselves() {
		for (String address : List.of("/no-such-page", "/search?q=kratom", "/search")) {
			Document page = Jsoup.parse(text(address));
			assertThat(page.select("link[rel=canonical], script[type=application/ld+json], meta[property^=og:]"))
				.as(address)
				.isEmpty();
		}
	}

	@Test
	void anotherSpellingOfAnAddressHasTheSameCanonicalAddress() {
		Document page = Jsoup.parse(text("/%77ithdrawal;a=b?c=d"));

		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(SITE + "/withdrawal");
	}

	private String text(String address) {
		HttpResponse<byte[]> response = Site.at(this.port).get(address);
		return new String(response.body(), StandardCharsets.UTF_8);
	}

	private Document xml(String address) {
		return Jsoup.parse(text(address), "", Parser.xmlParser());
	}

	private static List<String> atomFaults(String feed) throws IOException, SAXException {
		List<String> faults = new ArrayList<>();
		PropertyMapBuilder properties = new PropertyMapBuilder();
		properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandler() {
			@Override
			public void warning(SAXParseException ex) {
				faults.add(ex.getMessage());
			}

			@Override
			public void error(SAXParseException ex) {
				faults.add(ex.getMessage());
			}

			@Override
			public void fatalError(SAXParseException ex) {
				faults.add(ex.getMessage());
			}
		});
		ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
		try (var grammar = new ClassPathResource("schemas/atom.rnc").getInputStream()) {
			assertThat(driver.loadSchema(new InputSource(grammar))).as(faults.toString()).isTrue();
		}
		driver.validate(new InputSource(new StringReader(feed)));
		return faults;
	}

}
