package org.kratomguide.api;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("database")
@GuideTest
class ApiTests {

	@LocalServerPort
	private int port;

	@Test
	void aListIsReadToItsEndByItsLinks() {
		List<String> keys = new ArrayList<>();
		String next = "/api/v1/sources?size=30";
		while (next != null) {
			HttpResponse<byte[]> part = get(next);
			json(part).get("items").forEach((source) -> keys.add(source.get("key").asString()));
			next = part.headers()
				.firstValue("Link")
				.stream()
				.flatMap((links) -> java.util.regex.Pattern.compile("<https://guide.example.org([^>]*)>; rel=\"next\"")
					.matcher(links)
					.results())
				.map((match) -> match.group(1))
				.findFirst()
				.orElse(null);
		}

		assertThat(keys).doesNotHaveDuplicates().hasSize(json(get("/api/v1/sources")).get("total").asInt());
		assertThat(keys.size()).isGreaterThan(60);
	}

	@Test
	void everythingInTheListsCanBeAskedForByItsLink() {
		for (String list : List.of("treatments", "options", "topics", "sources", "helplines", "glossary")) {
			JsonNode items = json(get("/api/v1/" + list + "?size=100")).get("items");

			assertThat(items.size()).as(list).isPositive();
			items.forEach((item) -> {
				String self = item.get("links").get("self").asString().replace("https://guide.example.org", "");
				assertThat(get(self).statusCode()).as(self).isEqualTo(200);
			});
		}
	}

	@Test
	void aTreatmentSaysHowSureWeAreAndThatNoClinicianHasReviewedIt() {
		JsonNode treatment = json(get("/api/v1/treatments/medication-assisted-treatment"));

		assertThat(treatment.at("/facts/evidenceForKratom/grade").asString()).isIn("VERY_LIMITED", "LIMITED");
		assertThat(treatment.at("/page/check/notReviewedByClinician").asBoolean()).isTrue();
		assertThat(treatment.at("/page/check/sourcesChecked").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
		assertThat(treatment.at("/links/html").asString())
			.isEqualTo("https://guide.example.org/treatments/medication-assisted-treatment");
	}

	@Test
	void footnotesAndHtmlNameTheSameSources() {
		JsonNode topic = json(get("/api/v1/topics/withdrawal"));
		int sources = topic.at("/page/sources").size();

		String all = topic.get("page").toString();

		assertThat(sources).isGreaterThan(3);
		for (int number = 1; number <= sources; number++) {
			assertThat(all).contains("[^" + number + "]", "#source-" + number);
		}
		assertThat(all).doesNotContain("[^" + (sources + 1) + "]", "[@", "<call:", ":::");
	}

	@Test
	void anyPageMayAskAndNoneSendsCredentials() {
		HttpHeaders answer = get("/api/v1/treatments", "Origin", "https://clinic.example").headers();
		assertThat(answer.firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(answer.firstValue("Access-Control-Allow-Credentials")).isEmpty();
		assertThat(answer.firstValue("Access-Control-Expose-Headers"))
			.hasValueSatisfying((exposed) -> assertThat(exposed).contains("ETag", "Link"));
		assertThat(answer.firstValue("Cache-Control")).hasValue("max-age=600, public");

		assertThat(get("/withdrawal", "Origin", "https://clinic.example").headers()
			.firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	@Test
	void aBrowserMayAskBeforehand() {
		String answer = Site.at(this.port)
			.raw("OPTIONS /api/v1/treatments HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
					+ "Origin: https://clinic.example\r\nAccess-Control-Request-Method: GET\r\n"
					+ "Access-Control-Request-Headers: if-none-match\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 200").contains("Access-Control-Allow-Origin: *");
	}

	@Test
	void anAnswerHasAStrongTagAndIsNotSentTwice() {
		String tag = get("/api/v1/glossary").headers().firstValue("ETag").orElseThrow();

		HttpResponse<byte[]> again = get("/api/v1/glossary", "If-None-Match", tag);

		assertThat(tag).startsWith("\"");
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "GET, /api/v1/MYSECRET, 404", "GET, /api/v1/treatments/MYSECRET, 404",
			"GET, /api/v1/treatments/%3Cscript%3EMYSECRET, 404", "GET, /api/v1/topics/a/b/MYSECRET, 404",
			"POST, /api/v1/treatments, 405", "DELETE, /api/v1/treatments/medical-detox, 405", "PUT, /api/v1, 405",
			"GET, /api/v1/sources?page=0, 400", "GET, /api/v1/sources?page=MYSECRET, 400",
			"GET, /api/v1/sources?page=99999999999, 400", "GET, /api/v1/sources?size=101, 400",
			"GET, /api/v1/sources?size=-1, 400", "GET, /api/v1/helplines?country=%22%3E%3Cscript%3EMYSECRET, 400",
			"GET, /api/v1/helplines.csv?country=MYSECRET, 400" })
	void aFaultIsToldAsAProblemThatEchoesNothing(String method, String address, int status) {
		HttpResponse<byte[]> answer = Site.at(this.port).send(method, address);

		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(json(answer).get("status").asInt()).isEqualTo(status);
		assertThat(json(answer).get("detail").asString()).isNotBlank();
		assertThat(text(answer)).doesNotContain("MYSECRET", "script", "Exception", "org.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/xml", "image/png" })
	void whatIsNotThereInAMediaTypeIsAProblemToo(String accept) {
		HttpResponse<byte[]> answer = get("/api/v1/treatments", "Accept", accept);

		assertThat(answer.statusCode()).isEqualTo(406);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
	}

	@Test
	void whatCannotBeDoneSaysWhatCan() {
		assertThat(Site.at(this.port).send("POST", "/api/v1/treatments").headers().firstValue("Allow"))
			.hasValueSatisfying((allowed) -> assertThat(allowed).contains("GET"));
	}

	@Test
	void helplinesAreATableThatNoSpreadsheetCalculates() {
		HttpResponse<byte[]> answer = get("/api/v1/helplines.csv");
		String table = text(answer);
		MappingIterator<List<String>> rows = new CsvMapper().readerForListOf(String.class)
			.with(CsvReadFeature.WRAP_AS_ARRAY)
			.readValues(table);
		List<List<String>> all = rows.readAll();

		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
		assertThat(all).hasSize(json(get("/api/v1/helplines")).get("total").asInt() + 1)
			.allMatch((row) -> row.size() == 15);
		assertThat(all.stream().flatMap(List::stream)).noneMatch((cell) -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
		assertThat(table).contains("tel:+18002221222", "\r\n");
	}

	@ParameterizedTest
	@CsvSource({ "=1+1, '''=1+1'", "+44 20, '''+44 20'", "-1, '''-1'", "@SUM(A1), '''@SUM(A1)'", "Free, Free",
			"'', ''" })
	void aCellThatASpreadsheetWouldCalculateIsCalmed(String cell, String calm) {
		assertThat(HelplineRow.calm(cell)).isEqualTo(calm);
	}

	private HttpResponse<byte[]> get(String address, String... headers) {
		return Site.at(this.port).get(address, headers);
	}

	private static String text(HttpResponse<byte[]> response) {
		return new String(response.body(), StandardCharsets.UTF_8);
	}

	private static JsonNode json(HttpResponse<byte[]> response) {
		return new JsonMapper().readTree(text(response));
	}

}
