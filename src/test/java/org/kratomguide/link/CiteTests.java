package org.kratomguide.link;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISReference;
import org.jbibtex.ParseException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.kratomguide.review.Review;
import org.kratomguide.search.PassageKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a program for references reads in our citations, read with the parsers of one. */
@Tag("database")
@GuideTest
class CiteTests {

	private static final String DETOX = "/treatments/medical-detox";

	@LocalServerPort
	private int port;

	@Autowired
	private CurrentVersions versions;

	private Version detox() {
		return this.versions.of(DETOX).orElseThrow();
	}

	private HttpResponse<byte[]> get(String address) {
		return Site.at(this.port).get(address);
	}

	private String body(String address) {
		return new String(get(address).body(), StandardCharsets.UTF_8);
	}

	@Test
	void thePageTellsWhatIsCitedAndWhenItWasChecked() {
		Document page = Site.at(this.port).page("/cite/" + ShortCode.of(DETOX));

		assertThat(page.title()).isEqualTo("Cite this page – Treatment Guide");
		assertThat(page.select(".review dd").eachText()).containsSubsequence("Medical detox from kratom",
				"https://guide.example.org/treatments/medical-detox?v=" + detox().id(), detox().id());
		assertThat(page.select(".review").text()).contains("Sources last checked November 23, 2026",
				"Next check due May 23, 2027", "Reviewed by a clinician Not yet reviewed by a clinician");
		assertThat(page.select("pre")).hasSize(4);
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void aPartIsCitedWithItsPageAndItsFragment() {
		String text = body("/cite/" + ShortCode.of(DETOX + "#outpatient-detox") + ".txt");

		assertThat(text).startsWith("Outpatient detox (in: Medical detox from kratom) (Version ")
			.endsWith("). Kratom Treatment Guide. https://guide.example.org/treatments/medical-detox?v=" + detox().id()
					+ "#outpatient-detox\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "txt text/plain", "bib application/x-bibtex", "ris application/x-research-info-systems",
			"json application/vnd.citationstyles.csl+json" })
	void aFileHasItsTypeAndANameWithoutTheTopic(String extensionAndType) {
		String[] parts = extensionAndType.split(" ");
		String code = ShortCode.of(DETOX);
		HttpResponse<byte[]> file = get("/cite/" + code + "." + parts[0]);

		assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith(parts[1]);
		assertThat(file.headers().firstValue("Content-Disposition"))
			.hasValue("attachment; filename=\"guide-" + code + "." + parts[0] + "\"");
		assertThat(Site.at(this.port).page("/cite/" + code).select("pre").eachText().stream().map(CiteTests::words))
			.contains(words(new String(file.body(), StandardCharsets.UTF_8)));
	}

	private static String words(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	@Test
	void everyPageAndPartCanBeCited() throws IOException, ParseException {
		for (String address : new String[] { DETOX, "/withdrawal", "/treatments", "/", "/glossary#tolerance",
				DETOX + "#what-happens" }) {
			String cite = "/cite/" + ShortCode.of(address);
			CSLItemData json = json(body(cite + ".json"));
			assertThat(json.getURL()).as(address).startsWith("https://guide.example.org/").contains("?v=");
			assertThat(bibtex(body(cite + ".bib")).getURL()).isEqualTo(json.getURL());
			assertThat(ris(body(cite + ".ris")).getURL()).isEqualTo(json.getURL());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Medical detox from kratom", "50% & more: {this} #1_2 costs $3", "Back\\slash ~ and ^",
			"“What hurts?” and 7‑OH", "a\"quote\" <b>&amp;", "}} , note = {x" })
	void whateverTheTitleTheProgramsReadWhatWeWrote(String title) throws IOException, ParseException {
		Version version = new Version(DETOX, "1a2b3c4d", LocalDate.of(2026, 11, 23), null, title,
				new Review(LocalDate.of(2026, 11, 23), LocalDate.of(2027, 5, 23), null, null, false));
		CitedPage page = new CitedPage(new LinkTarget("k7q3p", DETOX, PassageKind.PAGE, title, title), version,
				"https://guide.example.org/treatments/medical-detox?v=1a2b3c4d#a_b");

		for (CSLItemData read : List.of(json(CitationFormat.CSL_JSON.write(page)),
				bibtex(CitationFormat.BIBTEX.write(page)), ris(CitationFormat.RIS.write(page)))) {
			// The braces keep capitals; with letters beyond ASCII this parser leaves
			// them.
			assertThat(read.getTitle().replaceFirst("^\\{(.*)}$", "$1")).isEqualTo(title);
			assertThat(read.getURL()).isEqualTo(page.address());
			assertThat(read.getPublisher()).isEqualTo("Kratom Treatment Guide");
			assertThat(day(read.getIssued())).matches("\\[2026, 11(, 23)?]|2026/11/23");
			assertThat(read.getAuthor()).isNull();
		}
		assertThat(CitationFormat.TEXT.write(page)).isEqualTo(
				title + " (Version 1a2b3c4d). (2026, November 23). Kratom Treatment Guide. " + page.address() + "\n");
	}

	private static String day(CSLDate date) {
		return (date.getDateParts() != null) ? Arrays.toString(date.getDateParts()[0]) : date.getRaw();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cite/22222", "/cite/22222.bib", "/cite/kratom", "/cite/", "/cite/%3Cb%3E.bib" })
	void whatCannotBeCitedIsNotFound(String address) {
		assertThat(get(address).statusCode()).isIn(404, 308);
	}

	@Test
	void aVersionThatWeNeverHadCannotBeCited() {
		String cite = "/cite/" + ShortCode.of(DETOX);

		assertThat(get(cite + "?v=00000000").statusCode()).isEqualTo(404);
		assertThat(get(cite + ".bib?v=%3Cscript%3E").statusCode()).isEqualTo(404);
		assertThat(get(cite + ".exe").statusCode()).isEqualTo(404);
	}

	private static CSLItemData json(String text) throws IOException {
		List<Object> items = new JsonParser(new JsonLexer(new StringReader(text))).parseArray();
		assertThat(items).hasSize(1);
		@SuppressWarnings("unchecked")
		Map<String, Object> item = (Map<String, Object>) items.get(0);
		return CSLItemData.fromJson(item);
	}

	private static CSLItemData bibtex(String text) throws IOException, ParseException {
		var database = new BibTeXConverter()
			.loadDatabase(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		return new BibTeXConverter().toItemData(database).values().iterator().next();
	}

	private static CSLItemData ris(String text) throws IOException, ParseException {
		var library = new RISConverter().loadLibrary(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		RISReference reference = library.getReferences().iterator().next();
		return new RISConverter().toItemData(reference);
	}

}
