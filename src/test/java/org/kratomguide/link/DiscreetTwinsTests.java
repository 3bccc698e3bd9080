package org.kratomguide.link;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.kratomguide.language.Language;
import org.kratomguide.language.Paths;
import org.kratomguide.language.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class DiscreetTwinsTests {

	/**
	 * The only addresses on a twin: other twins, what is said by code, files of the look.
	 */
	private static final String NEUTRAL = ("(/text)?(/es)?(/r/@(\\?s=@)?|/(cite|citar)/@|/(handout|hoja-informativa)(\\?s=@|/view|/ver)?"
			+ "|/api/v1(/[a-z0-9./-]+)?(\\?near=35203)?|/(worksheets|hojas-de-trabajo)/[a-z0-9-]+\\.pdf(\\?p=a4)?|/(css|js|images)/[a-z-]+-[0-9a-f]{32}\\.\\w+)?(#@)?")
		.replace("@", ShortCode.PATTERN);

	private static final String NAMES_NOTHING = "(?i)(?!.*(kratom|withdraw|opioid|treat|detox|addict|drug|7-oh)).*";

	@LocalServerPort
	private int port;

	@Autowired
	private Paths paths;

	private void eachTwin(TwinCheck check) {
		SoftAssertions.assertSoftly((softly) -> Site.at(this.port)
			.documents()
			.forEach((address, page) -> check.check(softly, address, page, twin(address))));
	}

	/** Where the twin of a page is; its code is that of the English page. */
	private String path(String address) {
		Language language = Site.language(address);
		String english = this.paths.page(address).orElseThrow().english();
		return language.prefix() + "/r/" + ShortCode.of(english);
	}

	private Document twin(String address) {
		return Site.at(this.port).page(path(address));
	}

	@Test
	void theHeadSaysNothingOfTheTopic() {
		eachTwin((softly, address, page, twin) -> {
			softly.assertThat(twin.title())
				.as(address)
				.isEqualTo(Site.language(address).call(() -> Words.of("site.discreet")));
			softly.assertThat(twin.select("meta[name=robots]").attr("content"))
				.as(address)
				.isEqualTo("noindex, nofollow");
			softly.assertThat(twin.head().outerHtml()).as(address).matches("(?s)" + NAMES_NOTHING);
			softly
				.assertThat(
						twin.select("link[rel=canonical], meta[name=description], meta[property], script[type*=json]"))
				.as(address)
				.isEmpty();
		});
	}

	@Test
	void noAddressOfTheSiteOnItNamesAnything() {
		eachTwin((softly, address, page, twin) -> {
			List<String> links = twin.select("[href], [action], [src]")
				.stream()
				.map((it) -> it.attr("href") + it.attr("action") + it.attr("src"))
				.filter((it) -> !it.matches("(https?|tel|sms):.*"))
				.toList();
			softly.assertThat(links).as(address).hasSizeGreaterThan(30).allMatch((it) -> it.matches(NEUTRAL));
			softly.assertThat(twin.select("[id]").eachAttr("id"))
				.as(address)
				.doesNotHaveDuplicates()
				.allMatch((it) -> it.matches(ShortCode.PATTERN));
		});
	}

	@Test
	void itHasTheSameTextAndTheSameWaysOut() {
		eachTwin((softly, address, page, twin) -> {
			for (String part : new String[] { "main", "footer", ".bar", ".crisis" }) {
				softly.assertThat(twin.select(part).text())
					.as(address)
					.isNotEmpty()
					.isEqualTo(withoutComparison(page).select(part).text());
			}
			softly.assertThat(twin.select(".crisis a, .leave").eachAttr("href"))
				.as(address)
				.contains("tel:988", "https://www.weather.gov/");
		});
	}

	/**
	 * What is compared stands in the address of the comparison, so a twin does not lead
	 * there.
	 */
	private static Document withoutComparison(Document page) {
		Document copy = page.clone();
		copy.select("form[action*=/compar], p:has(> a[href*=/compar])").remove();
		return copy;
	}

	@Test
	void everyLinkOnItLeadsSomewhere() {
		eachTwin((softly, address, page, twin) -> twin.select("a[href^=#], use, a[href^=/r/], a[href^=/es/r/]")
			.eachAttr("href")
			.stream()
			.distinct()
			.filter((href) -> href.contains("#"))
			.forEach((href) -> {
				String[] parts = href.split("#", 2);
				Document target = parts[0].isEmpty() ? twin : twinAt(parts[0]);
				softly.assertThat(target.getElementById(parts[1])).as(address + " links to " + href).isNotNull();
			}));
	}

	private Document twinAt(String path) {
		return Site.at(this.port)
			.documents()
			.keySet()
			.stream()
			.filter((address) -> path.equals(path(address)))
			.map(this::twin)
			.findFirst()
			.orElseThrow();
	}

	@Test
	void theLabelsOfItsPartsAreThere() {
		eachTwin((softly, address, page, twin) -> twin.select("[aria-labelledby]")
			.eachAttr("aria-labelledby")
			.forEach((id) -> softly.assertThat(twin.getElementById(id)).as(address).isNotNull()));
	}

	@Test
	void aPartLeadsToItsPlaceOnTheTwin() {
		String code = ShortCode.of("/treatments/medical-detox#outpatient-detox");
		HttpResponse<byte[]> answer = Site.at(this.port).get("/r/" + code);

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location"))
			.hasValue("/r/" + ShortCode.of("/treatments/medical-detox") + "#" + code);
		assertThat(twin("/treatments/medical-detox")
			.expectFirst("#" + "\\" + Integer.toHexString(code.charAt(0)) + " " + code.substring(1))
			.text()).startsWith("Outpatient detox");
	}

	@Test
	void theSelfCheckIsCountedThereToo() {
		HttpResponse<byte[]> answer = Site.at(this.port).post("/r/" + ShortCode.of("/self-check"), "met=CRAVING");

		Document page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
		assertThat(page.title()).isEqualTo("Guide");
		assertThat(page.text()).contains("You ticked 1 of 11.");
	}

	@Test
	void aCodeThatNobodyHasIsNotFound() {
		for (String address : new String[] { "/r/22222", "/r/", "/r/aeiou", "/r/222222", "/r/%3Cb%3E" }) {
			assertThat(Site.at(this.port).get(address).statusCode()).as(address).isIn(404, 308);
		}
	}

	private interface TwinCheck {

		void check(SoftAssertions softly, String address, Document page, Document twin);

	}

}
