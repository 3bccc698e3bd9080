package org.kratomguide.handout;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Handouts;
import org.kratomguide.Site;
import org.kratomguide.link.ShortCode;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The handout and its builder, as a browser without scripts sees them. */
@Tag("database")
@GuideTest
class HandoutTests {

	private static final String DANGER = ShortCode.of("/withdrawal#get-help-now");

	private static final String OUTPATIENT = ShortCode.of("/treatments/medical-detox#outpatient-detox");

	@LocalServerPort
	private int port;

	private HttpResponse<byte[]> get(String address) {
		return Site.at(this.port).get(address);
	}

	private Document page(String address) {
		HttpResponse<byte[]> response = get(address);
		assertThat(response.statusCode()).as(address).isEqualTo(200);
		return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
	}

	private static List<String> parts(Document page) {
		return page.select("main h2[id^=part-]").eachText();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@Test
	void hasItsPartsInOrderWithAllThatBelongsToThem() {
		Document page = page("/handout/view?s=" + OUTPATIENT + "." + DANGER + "&t=For+Tuesday");

		assertThat(page.title()).isEqualTo("Handout – Treatment Guide");
		assertThat(page.expectFirst("h1").text()).isEqualTo("For Tuesday");
		assertThat(parts(page)).containsExactly("Outpatient detox", "When to get help right away");
		assertThat(page.select(".care--emergency")).hasSize(1);
		assertThat(page.select(".part__checks").text()).containsPattern("Version [0-9a-f]{8}")
			.contains("Sources last checked November 23, 2026", "Not yet reviewed by a clinician");
		assertThat(page.select(".numbers").text()).contains("Call 988", "Call 911", "Call 1-800-222-1222");
		assertThat(page.select(".back__address").text())
			.isEqualTo("https://guide.example.org/h/" + OUTPATIENT + DANGER);
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select(".lines")).hasSize(2);
	}

	@Test
	void numbersItsSourcesFromTheFirstPartToTheLast() {
		Document page = page(Handouts.TWELVE_PARTS);
		List<String> cited = page.select("a.ref").eachAttr("href").stream().distinct().toList();

		assertThat(cited).isEqualTo(IntStream.rangeClosed(1, page.select(".sources > li").size())
			.mapToObj((number) -> "#source-" + number)
			.toList());
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@Test
	void isChangedByPlainLinks() {
		Document page = page(Handouts.TWO_PARTS);

		assertThat(parts(page(page.select("a:contains(Move up)").attr("href"))).get(0)).isEqualTo("Outpatient detox");
		assertThat(parts(page(page.select("a:contains(Move down)").attr("href"))).get(0)).isEqualTo("Outpatient detox");
		assertThat(parts(page(page.select("a:contains(Take off)").attr("href")))).containsExactly("Outpatient detox");
		assertThat(page(page.select("a:contains(Add more)").attr("href")).select("input[checked][name=s]")).hasSize(2);
		assertThat(page(page.select("a:contains(Large print)").attr("href")).select("main.sheet--large")).hasSize(1);
		assertThat(page(page.select("a:contains(On A4)").attr("href")).select("main.sheet--a4")).hasSize(1);
	}

	@Test
	void theBuilderSearchesAndKeepsWhatWasPicked() {
		Document page = page("/handout?o=&s=" + DANGER + "&s=" + OUTPATIENT + "&q=Pregnancy&t=&c=ca&l=1&p=a4");

		assertThat(page.select("input[checked][name=s]").eachAttr("value")).containsExactly(DANGER, OUTPATIENT);
		assertThat(page.select(".builder__chapter legend").eachText()).contains("Pregnancy");
		assertThat(page.select(".builder__chapter[open]")).hasSameSizeAs(page.select(".builder__chapter"));
		assertThat(page.select("select[name=c] option[selected]").attr("value")).isEqualTo("ca");
		assertThat(page.select("select[name=p] option[selected]").attr("value")).isEqualTo("a4");
		assertThat(page.select("input[name=l]").hasAttr("checked")).isTrue();
		assertThat(page.text()).contains("Do not put the name of a client here");
	}

	@Test
	void theBuilderOffersEveryPageButTheToolsAndThoseAboutTheGuide() {
		Document page = page("/handout");

		assertThat(page.select(".builder__chapter legend").eachText()).hasSizeGreaterThan(25)
			.doesNotContain("Privacy", "Worksheets");
		assertThat(page.select("input[name=s]").eachAttr("value")).doesNotHaveDuplicates().contains(DANGER, OUTPATIENT);
	}

	/** Ticks come in the order of the page; what was in another order stays in it. */
	@Test
	void theFormLeadsToAShortAddressInTheOrderKnown() {
		String third = ShortCode.of("/pregnancy");
		HttpResponse<byte[]> response = get("/handout/view?o=" + OUTPATIENT + "." + DANGER + "&s=" + DANGER + "&s="
				+ third + "&s=" + OUTPATIENT + "&q=&c=us&p=letter&t=A+b");

		assertThat(response.statusCode()).isEqualTo(302);
		assertThat(response.headers().firstValue("Location").orElseThrow())
			.endsWith("/handout/view?s=" + OUTPATIENT + "." + DANGER + "." + third + "&t=A%20b");
	}

	@Test
	void theShortAddressLeadsToTheSame() {
		String row = OUTPATIENT + DANGER;

		for (String typed : List.of(row, row.toUpperCase(java.util.Locale.ROOT), OUTPATIENT + "-" + DANGER)) {
			assertThat(get("/h/" + typed + "?c=ca&l=1").headers().firstValue("Location").orElseThrow())
				.endsWith("/handout/view?s=" + OUTPATIENT + "." + DANGER + "&c=ca&l=1");
		}
	}

	@Test
	void namesUnknownCodesAndLeavesThemOut() {
		Document page = page("/handout/view?s=zzzzz." + DANGER + "." + DANGER.toUpperCase(java.util.Locale.ROOT)
				+ ".%3Cscript%3Ealert(1)%3C/script%3E");

		assertThat(parts(page)).hasSize(1);
		assertThat(page.select(".tools__note").text()).contains("zzzzz", "is not a code").doesNotContain("alert");
		assertThat(page.select(".back__address").text()).endsWith("/h/" + DANGER);
	}

	@Test
	void keepsTwelvePartsAndNamesTheRest() {
		Document page = page(Handouts.TWELVE_PARTS + "." + OUTPATIENT + "." + DANGER + "." + ShortCode.of("/myths")
				+ "." + ShortCode.of("/staying-safer"));

		assertThat(parts(page)).hasSize(12);
		assertThat(page.select(".tools__note").text()).contains("A handout holds up to 12 parts. These did not fit: ")
			.endsWith(").");
	}

	@Test
	void theHeadingIsTextAndNotTooLong() {
		Document page = page("/handout/view?s=" + DANGER + "&t=" + encode("<b>\u0000\n\u202eA " + "b".repeat(100)));

		assertThat(page.expectFirst("h1").text()).startsWith("<b> A bbb").hasSize(80);
		assertThat(page.select("h1 b")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/handout/view?s=", "/handout/view.pdf?s=", "/handout?s=", "/h/" })
	void anAddressOfFourThousandCharactersIsRefused(String address) {
		HttpResponse<byte[]> response = get(address + "zzzzz.".repeat(700));

		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("That did not work", "tel:988")
			.doesNotContain("zzzzz");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/handout", Handouts.PATH, "/handout/view.pdf", "/h/zzzzz" })
	void nothingOfItIsKept(String address) {
		assertThat(get(address).headers().firstValue("Cache-Control")).contains("no-store");
	}

	@RepeatedTest(20)
	void noAddressBreaksIt(RepetitionInfo repetition) {
		long seed = 20261123L + repetition.getCurrentRepetition();
		Random random = new Random(seed);
		String garbage = random.ints(1 + random.nextInt(120), 1, 0x3000)
			.mapToObj(Character::toString)
			.collect(Collectors.joining());

		for (String address : List.of("/handout?s=", "/handout/view?s=", "/handout/view?l=1&c=%00&p=..&t=", "/h/",
				"/handout?q=", "/handout/view?o=")) {
			assertThat(get(address + encode(garbage)).statusCode()).as(address + " of seed " + seed).isLessThan(500);
		}
	}

	private String place() {
		return page("/find-treatment?p=35007").expectFirst(".place h3 a").attr("href");
	}

	@Test
	void holdsAPlaceBesideTheTextOfTheGuide() {
		String place = place();
		String code = place.replaceFirst(".*/", "");
		Document there = page(place);
		Document picked = page(there.select("a:contains(Put this place on a handout)").attr("href"));
		Document page = page("/handout/view?s=" + DANGER + "." + code);

		assertThat(picked.select("input[checked][name=s]").eachAttr("value")).containsExactly(code);
		assertThat(parts(page)).containsExactly("When to get help right away", there.expectFirst("h1").text());
		String text = page.select("section[aria-labelledby=part-2]").text();
		assertThat(text).contains(there.select(".page__lede").text(), "Do you treat kratom or 7‑OH?",
				"Call before you go", "https://guide.example.org" + place);
		assertThat(text).contains(there.select(".place__calls .action").text().replaceFirst("^Call ", ""),
				"edition, from answers of");
	}

	@Test
	void theShortAddressOfAPlaceCanBeTyped() {
		String code = place().replaceFirst(".*/", "");
		String typed = page("/handout/view?s=" + DANGER + "." + code + "." + OUTPATIENT).select(".back__address")
			.text();

		assertThat(typed).endsWith("/h/" + DANGER + "a" + code + OUTPATIENT);
		assertThat(get(typed.replace("https://guide.example.org", "")).headers().firstValue("Location").orElseThrow())
			.endsWith("/handout/view?s=" + DANGER + "." + code + "." + OUTPATIENT);
	}

	@Test
	void placesArePastedAsAddressesOrCodes() {
		String code = place().replaceFirst(".*/", "");
		HttpResponse<byte[]> response = get("/handout/view?o=&s="
				+ encode("https://guide.example.org/find-treatment/places/" + code + " bcdfghjk") + "&s=" + DANGER);
		String address = response.headers().firstValue("Location").orElseThrow();

		assertThat(address).endsWith("/handout/view?s=" + code + ".bcdfghjk." + DANGER);
		assertThat(page(address.replaceFirst("^https?://[^/]+", "")).select(".tools__note").text())
			.contains("bcdfghjk");
	}

}
