package org.kratomguide.facility;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.kratomguide.language.Language;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The finder as readers and programs meet it. */
@Tag("database")
@GuideTest
@ExtendWith(OutputCaptureExtension.class)
class FinderPagesTests {

	private static final String HUGE = "a".repeat(10_000);

	private static final String SQL = "' or 1=1; drop table facility; --";

	@LocalServerPort
	private int port;

	@Test
	void tellsOfEachPlaceWhatMustBeTold() {
		Document page = page("/find-treatment?p=35203&w=25&n=methadone");
		Element first = page.expectFirst(".place");

		assertThat(page.expectFirst("h1").text()).matches("\\d+ places within 25 miles");
		assertThat(page.title()).isEqualTo(page.expectFirst("h1").text() + " – Treatment Guide")
			.doesNotContain("35203");
		assertThat(first.text()).contains("About ", " mile", "Ask: “Do you treat kratom or 7\u2011OH?”",
				"2023 edition, from answers of 2022", "methadone");
		assertThat(first.expectFirst("h3 a").attr("href")).matches("/find-treatment/places/[2-9a-z]{8}");
		assertThat(page.text()).contains("Call first", "Postal code data: GeoNames (geonames.org), CC BY 4.0");
		assertThat(page.select("main a").eachAttr("href")).contains("tel:+18006624357", "https://findtreatment.gov/");
		assertThat(page.select(".place__caution").eachText())
			.anyMatch((text) -> text.startsWith("It says it takes only people with opioid use disorder."));
	}

	@Test
	void speaksSpanishFromTheFormToThePlace() {
		Document page = page("/es/encontrar-tratamiento?p=35203&w=25&n=methadone");
		Document place = page(page.expectFirst(".place h3 a").attr("href"));
		Document english = page(page.select(".languages a").attr("href"));

		assertThat(english.expectFirst("h1").text()).matches("\\d+ places within 25 miles");
		assertThat(english.select(".place h3").eachText()).isEqualTo(page.select(".place h3").eachText());

		assertThat(page.expectFirst("h1").text()).matches("\\d+ lugares a 25 millas o menos");
		assertThat(page.text()).contains("Cerca de Birmingham, AL 35203. Primero van los más cercanos.",
				"Usted busca: Metadona.", "Llame antes de ir", "edición de 2023, con respuestas de 2022",
				"GeoNames (geonames.org), CC BY 4.0");
		assertThat(page.expectFirst(".place").text()).contains("A ", " milla", "Llame al 1-",
				"Pregunte: “¿Tratan el kratom o el 7\u2011OH?”", "metadona");
		assertThat(page.select("legend").eachText()).contains("Desintoxicación", "Cómo pagar");
		assertThat(place.select(".factlist dt").eachText()).contains("Medicinas").doesNotContain("Medicines");
		assertThat(place.select("details p[lang=en]")).hasSize(1);
		assertThat(place.text()).contains("Nadie lo ha comprobado", "así que llame antes de ir");
	}

	@Test
	void tellsInSpanishWhatWasNotUnderstoodAndWhatToTry() {
		assertThat(Jsoup.parse(body(get("/es/encontrar-tratamiento?p=99999"))).select(".finder__fault").text())
			.startsWith("No conocemos ese código postal.");
		assertThat(page("/es/encontrar-tratamiento?p=Charleston,%20Virginia%20Occidental").text())
			.contains("Cerca de Charleston, WV.");
		assertThat(page("/es/encontrar-tratamiento?p=59301&w=5&n=spanish&n=children").select("main li a").eachText())
			.contains("Quitar: Español", "Lugares a 200 millas o menos que ofrecen teleconsulta");
		assertThat(json(get("/es/api/v1/facilities?near=99999")).path("detail").asString()).contains("Parámetro: near");
	}

	@Test
	void theMapHasTheNumbersOfTheListAndIsHiddenFromThoseWhoHearIt() {
		Document page = page("/find-treatment?p=35203&w=25");
		List<String> labels = page.select(".map__label").eachText();

		assertThat(labels).isNotEmpty();
		assertThat(page.expectFirst(".map svg").attr("aria-hidden")).isEqualTo("true");
		assertThat(String.join(" ", labels).replaceAll("\\+\\d+", "").split("[ ,]+"))
			.isSubsetOf(page.select(".place__number").eachText().stream().map((it) -> it.replace(".", "")).toList());
	}

	@Test
	void turnsThePageAndCountsOn() {
		Document first = page("/find-treatment?p=10001&w=25&n=medicaid&n=telehealth");
		Document second = page(first.expectFirst(".results__pages a").attr("href"));

		assertThat(first.select(".place")).hasSize(20);
		assertThat(second.expectFirst("h1").text()).endsWith(", page 2");
		assertThat(second.expectFirst(".place__number").text()).isEqualTo("21.");
		assertThat(second.select("input[name=n][checked]").eachAttr("value")).containsExactlyInAnyOrder("medicaid",
				"telehealth");
		assertThat(Jsoup.parse(body(get("/find-treatment?p=10001&w=25&page=900"))).text())
			.contains("There is no such page of results");
	}

	@Test
	void showsAPlaceInTheGuidesWords() {
		String address = page("/find-treatment?p=35007&w=5").expectFirst(".place h3 a").attr("href");
		Document page = page(address);

		assertThat(page.expectFirst("h1").text()).isEqualTo("Shelby County Treatment Center");
		assertThat(page.select("a[href='tel:+12052160200']").eachText()).contains("Call 1-205-216-0200");
		assertThat(page.select(".factlist dt").eachText()).startsWith("Detox", "Medicines", "Talking therapies");
		assertThat(page.select(".factlist dd").text()).contains("Buprenorphine as a monthly shot", "Medicaid")
			.doesNotContain("null", "BU ");
		assertThat(page.text()).contains("2023 edition, from answers of 2022", "so call first");
		assertThat(get("/find-treatment/places/zzzzzzzz").statusCode()).isEqualTo(404);
		assertThat(get("/find-treatment/places/AAAAAAAA").statusCode()).isEqualTo(404);
	}

	@Test
	void saysWhatToTryWhereThereIsNothing() {
		Document page = page("/find-treatment?p=59301&w=5&n=spanish&n=children");

		assertThat(page.expectFirst("h1").text()).isEqualTo("No places within 5 miles");
		assertThat(page.select("main li a").eachText()).anyMatch((text) -> text.startsWith("Look within "))
			.contains("Leave out: Spanish", "Places within 200 miles that offer telehealth");
		assertThat(page.select(".place")).hasSizeBetween(1, 3);
		assertThat(page.select("main a").eachAttr("href")).contains("tel:+18006624357");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Birmingham, AL|Birmingham, AL", "birmingham al|Birmingham, AL",
					"Birmingham, Alabama|Birmingham, AL", "St. Louis, MO|Saint Louis, MO",
					"Saint Louis MO|Saint Louis, MO", "35203-1234|Birmingham, AL 35203", "  Mobile,AL |Mobile, AL",
					"00907|ZIP code 00907", "Charleston, West Virginia|Charleston, WV" })
	void knowsATownInManySpellings(String typed, String town) {
		assertThat(page("/find-treatment?p=" + encode(typed)).expectFirst(".page__lede").text())
			.startsWith("Around " + town);
	}

	@Test
	void asksWhichTownIsMeant() {
		Document page = page("/find-treatment?p=Springfield&n=medicaid");

		assertThat(page.expectFirst("h1").text()).isEqualTo("Which town do you mean?");
		assertThat(page.select("main .jump a").eachText()).contains("Springfield, IL", "Springfield, MA");
		assertThat(page.expectFirst("main .jump a").attr("href")).contains("n=medicaid");
	}

	@ParameterizedTest
	@ValueSource(strings = { "p=99999", "p=00000", "p=123", "p=", "p=%20", "p=Nowhereville,%20AL", "p=35203&w=-5",
			"p=35203&w=0", "p=35203&w=1e3", "p=35203&w=99999999999999", "p=35203&w=abc", "p=35203&n=heroin",
			"p=35203&page=-1", "p=35203&page=0", "p=35203&page=x", "w=-5", "p=%00%01", "p=%F0%9F%98%80",
			"p=%3Cscript%3Ealert(1)%3C/script%3E", "p=${7*7}", "p=,", "p=,%20AL" })
	void whatCannotBeFoundGetsAClearMessage(String query) {
		HttpResponse<byte[]> response = get("/find-treatment?" + query.replace("{", "%7B").replace("}", "%7D"));
		Document page = Jsoup.parse(body(response));

		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(page.select(".finder__fault")).isNotEmpty();
		assertThat(page.select("form.finder")).hasSize(1);
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.select("main a").eachAttr("href")).contains("tel:+18006624357");
	}

	@Test
	void neitherLengthNorSqlInAnyFieldBreaksIt() {
		for (String text : List.of(HUGE.substring(0, 5000), SQL, "\"; --", "%", "\\", "35203' and '1'='1")) {
			String typed = encode(text);
			for (String address : List.of("/find-treatment?p=" + typed, "/find-treatment?p=35203&w=" + typed,
					"/find-treatment?p=35203&n=" + typed, "/find-treatment?p=35203&page=" + typed,
					"/api/v1/facilities?near=" + typed, "/api/v1/facilities?near=35203&within=" + typed,
					"/api/v1/facilities?near=35203&offers=" + typed, "/api/v1/facilities?near=35203&page=" + typed,
					"/api/v1/facilities?near=35203&format=" + typed)) {
				assertThat(get(address).statusCode()).as(address).isEqualTo(400);
			}
			assertThat(get("/find-treatment/places/" + typed).statusCode()).as(text).isBetween(400, 404);
			assertThat(get("/api/v1/facilities/" + typed).statusCode()).as(text).isBetween(400, 404);
		}
		assertThat(get("/find-treatment?p=" + HUGE).statusCode()).isBetween(400, 499);
		assertThat(page("/find-treatment?p=35203").select(".place")).isNotEmpty();
	}

	@Test
	void aSearchIsNeitherListedNorKeptNorLogged(CapturedOutput output) {
		HttpResponse<byte[]> response = get("/find-treatment?p=Secretville&n=spanish");
		get("/find-treatment?p=Secretville&w=Secretville");
		get("/api/v1/facilities?near=Secretville");

		assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(response.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
		assertThat(Jsoup.parse(body(get("/find-treatment?p=35203"))).select("meta[name=robots]").attr("content"))
			.isEqualTo("noindex");
		assertThat(output.getAll()).doesNotContain("Secretville");
	}

	@Test
	void aFullPageOfResultsIsLightEnough() {
		for (String address : List.of("/find-treatment?p=10001&w=100", "/find-treatment?p=90012&w=50&n=buprenorphine",
				"/find-treatment", page("/find-treatment?p=35007").expectFirst(".place h3 a").attr("href"))) {
			assertThat(Site.at(this.port).get(address, "Accept-Encoding", "gzip").body().length).as(address)
				.isBetween(1000, 14 * 1024);
		}
	}

	@Test
	void everyTreatmentAndOptionLeadsHereWithItsFilterSet() {
		Document page = page("/treatments/medication-assisted-treatment");

		assertThat(page.expectFirst("#buprenorphine").select("a[href='/find-treatment?n=buprenorphine']")).hasSize(1);
		assertThat(page("/find-treatment?n=buprenorphine").select("input[name=n][checked]").eachAttr("value"))
			.containsExactly("buprenorphine");
		Site.at(this.port).documents(Language.ENGLISH).forEach((address, treatment) -> {
			if (address.startsWith("/treatments/")) {
				assertThat(treatment.select("a[href^='/find-treatment?n=']")).as(address)
					.hasSize(treatment.select(".vein").size() + 1);
			}
		});
	}

	@Test
	void numbersShownAreNumbersDialed() {
		for (String zip : List.of("35203", "10001", "59301", "99501")) {
			page("/find-treatment?w=100&p=" + zip).select(".place a[href^=tel:]").forEach((link) -> {
				assertThat(link.text().replaceAll("\\D", "")).isEqualTo(link.attr("href").replaceAll("\\D", ""));
				assertThat(link.text()).startsWith("Call ");
			});
		}
	}

	@Test
	void programsGetPagedJson() {
		HttpResponse<byte[]> response = get("/api/v1/facilities?near=35203&within=25&offers=buprenorphine,medicaid");
		JsonNode json = json(response);

		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(json.path("near").asString()).isEqualTo("Birmingham, AL 35203");
		assertThat(json.path("total").asInt()).isEqualTo(json.path("facilities").size()).isPositive();
		JsonNode place = json.path("facilities").path(0);
		assertThat(place.path("miles").asDouble()).isBetween(0.0, 25.0);
		assertThat(place.path("source").asString()).isEqualTo("2023 edition, from answers of 2022");
		assertThat(json(get("/api/v1/facilities/" + place.path("id").asString())).path("name"))
			.isEqualTo(place.path("name"));
		assertThat(body(response)).contains("\"stillListed\":true").doesNotContain("null,null");
	}

	@Test
	void mapsGetGeoJson() {
		HttpResponse<byte[]> asked = Site.at(this.port)
			.get("/api/v1/facilities?near=35203", "Accept", "application/geo+json");

		for (HttpResponse<byte[]> response : List.of(asked, get("/api/v1/facilities?near=35203&format=geojson"))) {
			JsonNode json = json(response);
			assertThat(response.headers().firstValue("Content-Type")).hasValue("application/geo+json");
			assertThat(json.path("type").asString()).isEqualTo("FeatureCollection");
			assertThat(json.path("features").path(0).path("geometry").path("coordinates").path(0).asDouble())
				.isBetween(-88.0, -85.0);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "near=99999", "near=35203&within=-5", "near=35203&offers=x", "", "near=Springfield" })
	void programsGetAProblemWithTheNameOfTheParameter(String query) {
		HttpResponse<byte[]> response = get("/api/v1/facilities?" + query);

		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(json(response).path("detail").asString()).contains("Parameter: ");
	}

	private Document page(String address) {
		HttpResponse<byte[]> response = get(address);
		assertThat(response.statusCode()).as(address).isEqualTo(200);
		return Jsoup.parse(body(response));
	}

	private HttpResponse<byte[]> get(String address) {
		return Site.at(this.port).get(address);
	}

	private static JsonNode json(HttpResponse<byte[]> response) {
		return new JsonMapper().readTree(response.body());
	}

	private static String body(HttpResponse<byte[]> response) {
		return new String(response.body(), StandardCharsets.UTF_8);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
