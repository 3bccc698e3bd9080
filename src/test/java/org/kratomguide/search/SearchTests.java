package org.kratomguide.search;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.kratomguide.language.Language;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The search as a reader meets it. */
@Tag("database")
@GuideTest
@ExtendWith(OutputCaptureExtension.class)
class SearchTests {

	@LocalServerPort
	private int port;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	@Autowired
	private PassageIndex index;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void leadsToTheSectionAndMarksTheWords() {
		Document page = search("how long is withdrawal");

		assertThat(page.select(".results__item h2 a").eachAttr("href")).contains("/withdrawal#how-long-it-lasts");
		assertThat(page.select(".results__item mark").eachText()).anyMatch((word) -> word.startsWith("ithdrawal", 1));
		assertThat(page.select(".results__item")).hasSizeLessThanOrEqualTo(10);
	}

	@Test
	void tellsHowManyThereAreAndNothingOfTheQueryInTheTitle() {
		Document page = search("withdrawal");

		assertThat(page.expectFirst("h1").text()).matches("\\d+ results?");
		assertThat(page.title()).isEqualTo(page.expectFirst("h1").text() + " – Treatment Guide");
		assertThat(page.expectFirst("#q").val()).isEqualTo("withdrawal");
	}

	@Test
	void isNeitherListedNorKept() {
		HttpResponse<byte[]> response = get("/search?q=withdrawal");

		assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(parse(response).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a", "k", "7", "the", "how do i", "\"", "(((", "[{\\", "*:*", "title:x AND OR",
			"a~9 b^99 -c +d", "/.*/", "\u0000\u0001\u0007withdrawal", "\uD83D\uDE00", "\u202Ewithdrawal", "%",
			"' or 1=1 --", "<script>alert(1)</script>", "../../etc/passwd", "${7*7}", "withdrawal\r\nX: y", "é è ü",
			"戒断" })
	void answersWhateverIsTyped(String query) {
		HttpResponse<byte[]> response = get("/search?q=" + encode(query));
		Document page = parse(response);

		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("main script, main [onclick]")).isEmpty();
		assertThat(page.select("main a[href='/a-to-z'], main a[href='/get-help']")).hasSize(2);
	}

	@Test
	void cutsWhatIsTooLong() {
		Document page = search("withdrawal ".repeat(600));

		assertThat(page.select(".results__item")).isNotEmpty();
		assertThat(page.expectFirst("#q").val()).hasSizeLessThanOrEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "0", "51", "1000000", "99999999999999999999", "x", "1.5", " " })
	void refusesAPageThatCannotBe(String page) {
		HttpResponse<byte[]> response = get("/search?q=withdrawal&page=" + encode(page));

		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(parse(response).select("main a[href='/get-help']")).isNotEmpty();
	}

	@Test
	void takesNoOrdersOnTheSizeOfAPage() {
		assertThat(parse(get("/search?q=help&size=1000000")).select(".results__item")).hasSize(10);
	}

	@Test
	void turnsThePage() {
		Document first = search("help");
		Document second = parse(get(first.expectFirst(".results__pages a").attr("href")));

		assertThat(second.expectFirst("h1").text()).endsWith("results, page 2");
		assertThat(second.select(".results__item h2 a").eachAttr("href"))
			.doesNotContainAnyElementsOf(first.select(".results__item h2 a").eachAttr("href"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "overdose", "overdsoe", "he is not breathing", "not brething", "my mom wont wake up" })
	void putsTheEmergencyCardFirst(String query) {
		Document page = search(query);

		assertThat(page.expectFirst("main h1, main h2").text()).isEqualTo("Emergency: call 911 now if");
		assertThat(page.select(".urgent a").eachAttr("href")).contains("tel:911", "tel:988",
				"/mixing-and-risks#what-to-do");
	}

	@ParameterizedTest
	@ValueSource(strings = { "want to die", "kill myself", "i want to just die", "suiside", "kil myself" })
	void putsTheCrisisLineFirst(String query) {
		Document page = search(query);

		assertThat(page.select(".urgent a").eachAttr("href")).contains("tel:911", "tel:988", "sms:988");
		assertThat(page.expectFirst(".urgent").text()).contains("988 answers day and night");
	}

	@ParameterizedTest
	@ValueSource(strings = { "withdrawal", "cost", "what is kratom", "die from withdrawal" })
	void keepsCalmOtherwise(String query) {
		assertThat(search(query).select(".urgent")).isEmpty();
	}

	@Test
	void saysPlainlyThatThereIsNothing() {
		HttpResponse<byte[]> response = get("/search?q=xylophone+zzzzz");
		Document page = parse(response);

		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(page.expectFirst("h1").text()).isEqualTo("No results");
		assertThat(page.select("main a").eachAttr("href")).contains("/a-to-z", "/get-help");
	}

	@Test
	void offersTheNearestSpelling() {
		Document page = search("wthdrwl");

		assertThat(page.expectFirst("h1").text()).isEqualTo("No results");
		assertThat(page.select(".page__head a").eachText()).containsExactly("withdrawal");
	}

	@Test
	void knowsStreetNamesAndSpellings() {
		for (String seven : List.of("7-OH", "7 oh", "7oh", "7-hydroxymitragynine", "sevens")) {
			assertThat(search(seven).expectFirst(".results__item a").attr("href")).as(seven).startsWith("/7-oh");
		}
		assertThat(search("bupe").expectFirst(".results__item a").attr("href"))
			.startsWith("/treatments/medication-assisted-treatment");
	}

	@Test
	void asksTheDatabaseNothing() {
		search("withdrawal");
		var statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		search("how do i pay for rehab");
		get("/search/suggestions?q=with");

		assertThat(statistics.getPrepareStatementCount()).isZero();
	}

	@Test
	void neverLogsWhatWasTyped(CapturedOutput output) {
		search("secretword kratom");
		get("/search?q=secretword&page=-1");
		get("/search/suggestions?q=secretword");

		assertThat(output.getAll()).doesNotContain("secretword");
	}

	@Test
	void suggestsAtMostEightAsJson() {
		HttpResponse<byte[]> response = get("/search/suggestions?q=with");
		String json = new String(response.body(), StandardCharsets.UTF_8);

		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(json).contains("{\"text\":\"What withdrawal is like\",\"address\":\"/withdrawal\"}");
		assertThat(json.split("\"text\"")).hasSizeBetween(2, 9);
		assertThat(new String(get("/search/suggestions?q=w").body(), StandardCharsets.UTF_8)).isEqualTo("[]");
	}

	@Test
	void aLostIndexIsRebuiltByTheNextSearch(CapturedOutput output) throws Exception {
		Search.mapping(this.entityManagerFactory).scope(Passage.class).schemaManager().dropIfExisting();
		assertThat(get("/search?q=withdrawal").statusCode()).isEqualTo(200);

		assertThat(search("withdrawal").select(".results__item")).isNotEmpty();
	}

	@Test
	void saysThatItIsOutOfOrderWhileTheGuideCanBeRead() {
		this.jdbc.execute("alter table passage rename to passage_away");
		try {
			this.index.distrust(new IllegalStateException());
			HttpResponse<byte[]> response = get("/search?q=withdrawal");

			assertThat(response.statusCode()).isEqualTo(200);
			assertThat(parse(response).expectFirst("h1").text()).isEqualTo("The search is out of order");
			assertThat(parse(response).select("main a").eachAttr("href")).contains("/a-to-z", "/get-help");
			assertThat(get("/withdrawal").statusCode()).isEqualTo(200);
		}
		finally {
			this.jdbc.execute("alter table passage_away rename to passage");
		}
		assertThat(search("withdrawal").select(".results__item")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "ENGLISH, /a-to-z, /glossary", "SPANISH, /es/a-z, /es/glosario" })
	void theListFromAToZHasEveryPageOptionAndTerm(Language language, String list, String glossary) {
		Map<String, Document> pages = Site.at(this.port).documents(language);
		List<String> listed = parse(get(list)).select(".index a").eachAttr("href");

		assertThat(listed).containsAll(pages.keySet());
		assertThat(listed).containsAll(Objects.requireNonNull(pages.get(glossary))
			.select(".term")
			.stream()
			.map((term) -> glossary + "#" + term.id())
			.toList());
		pages.forEach((address, page) -> assertThat(listed)
			.containsAll(page.select(".vein[id]").stream().map((option) -> address + "#" + option.id()).toList()));
	}

	private Document search(String query) {
		return parse(get("/search?q=" + encode(query)));
	}

	private HttpResponse<byte[]> get(String address) {
		return Site.at(this.port).get(address);
	}

	private static Document parse(HttpResponse<byte[]> response) {
		return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
