package org.kratomguide.handout;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Handouts;
import org.kratomguide.Site;
import org.kratomguide.pdf.Pdf;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The handout as a file, for a validator, a printer and a phone. */
@GuideTest
class HandoutPdfTests {

	private static final String SITE = "https://guide.example.org";

	@LocalServerPort
	private int port;

	private HttpResponse<byte[]> get(String handout) {
		return Site.at(this.port).get(handout.replace("/view?", "/view.pdf?"));
	}

	private Pdf pdf(String handout) {
		HttpResponse<byte[]> response = get(handout);
		assertThat(response.statusCode()).isEqualTo(200);
		return new Pdf(response.body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "&p=a4", "&l=1", "&l=1&p=a4", "&c=gb", "&t=For+the+group+on+Tuesday" })
	void passesTheValidatorForAccessiblePdfAndItsCodeLeadsBack(String options) {
		String handout = Handouts.TWO_PARTS + options;
		Pdf pdf = pdf(handout);

		assertThat(pdf.faults()).isEmpty();
		assertThat(pdf.embedsItsFonts()).isTrue();
		assertThat(pdf.size()).isEqualTo(options.contains("a4") ? "595x842" : "612x792");
		assertThat(pdf.language()).isEqualTo("en");
		assertThat(pdf.sizeOfMostLetters()).isEqualTo(options.contains("l=1") ? 18 : 11);
		String address = pdf.qrCodes().get(0);
		assertThat(address).startsWith(SITE + Handouts.TWO_PARTS);
		Site site = Site.at(this.port);
		assertThat(site.get(address.substring(SITE.length())).body()).isEqualTo(site.get(handout).body());
	}

	@Test
	void isSpanishThroughoutWhereItIsAskedForInSpanish() {
		String handout = Handouts.TWO_PARTS.replace("/handout/view", "/es/hoja-informativa/ver");
		HttpResponse<byte[]> response = Site.at(this.port).get(handout.replace("?", ".pdf?"));
		Pdf pdf = new Pdf(response.body());
		String text = pdf.text().replaceAll("\\s+", " ");

		assertThat(pdf.faults()).isEmpty();
		assertThat(pdf.language()).isEqualTo("es");
		assertThat(pdf.title()).isEqualTo("Hoja informativa");
		assertThat(pdf.bookmarks()).contains("Números para llamar", "Notas", "De dónde viene esta información");
		assertThat(text)
			.contains("Emergencia: llame al 911 ahora si", "Llame al 988", "Mi próxima cita",
					"Última revisión de las fuentes: 23 de noviembre de 2026", "Página 1 de ")
			.doesNotContain("Page 1", "Call ");
		assertThat(response.headers().firstValue("Content-Disposition"))
			.contains("attachment; filename=\"hoja-informativa.pdf\"");
		assertThat(pdf.qrCodes()).containsExactly(SITE + handout);
	}

	@Test
	void passesTheValidatorAtItsLongestAndInLargePrint() {
		String handout = Handouts.TWELVE_PARTS + "&l=1&p=a4";
		Pdf pdf = pdf(handout);

		assertThat(pdf.faults()).isEmpty();
		assertThat(pdf.qrCodes()).containsExactly(SITE + handout);
		assertThat(pdf.bookmarks()).hasSize(15);
	}

	@Test
	void hasWhatThePageHas() {
		Pdf pdf = pdf(Handouts.TWO_PARTS);
		String text = pdf.text().replaceAll("\\s+", " ");

		assertThat(pdf.title()).isEqualTo("Handout");
		assertThat(pdf.bookmarks()).containsExactly("When to get help right away", "Outpatient detox",
				"Numbers to call", "Notes", "Where this comes from");
		assertThat(text)
			.contains("Emergency: call 911 now if", "Call 988", "Call 1-800-222-1222", "My next appointment",
					"Not yet reviewed by a clinician", "Sources last checked November 23, 2026", "[1]")
			.contains(SITE + "/h/"
					+ Handouts.codes("/withdrawal#get-help-now", "/treatments/medical-detox#outpatient-detox")
						.replace(".", ""))
			.containsPattern("Version [0-9a-f]{8}");
	}

	/**
	 * What no font of ours has must not become a hole that a screen reader falls into.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "Señor Ñandú: ¿qué tal, año nuevo? ÁÉÍÓÚÜ", "戒断", "😀 Tuesday", "العربية",
			"<script>alert(1)</script>", "A & B \"C\" 'D'", "\u0301\u200b\u202e" })
	void passesTheValidatorWhateverItsHeading(String heading) {
		Pdf pdf = pdf(Handouts.TWO_PARTS + "&t=" + URLEncoder.encode(heading, StandardCharsets.UTF_8));

		assertThat(pdf.faults()).isEmpty();
		assertThat(pdf.qrCodes()).hasSize(1);
	}

	@Test
	void isAFileWithANeutralNameThatNobodyKeeps() {
		var headers = get(Handouts.TWO_PARTS).headers();

		assertThat(headers.firstValue("Content-Type")).contains("application/pdf");
		assertThat(headers.firstValue("Content-Disposition")).contains("attachment; filename=\"handout.pdf\"");
		assertThat(headers.firstValue("Cache-Control")).contains("no-store");
	}

	@Test
	void anEmptyOneLeadsToThePageThatSaysSo() {
		HttpResponse<byte[]> response = get("/handout/view?s=zzzzz");

		assertThat(response.statusCode()).isEqualTo(303);
		assertThat(response.headers().allValues("Location")).isEqualTo(List.of("/handout/view?s=zzzzz"));
	}

	@Test
	void printsAPlaceWithAllThatOneNeedsToCall() {
		Site site = Site.at(this.port);
		Document results = Jsoup.parse(new String(site.get("/find-treatment?p=35007").body(), StandardCharsets.UTF_8));
		Element place = results.expectFirst(".place");
		String address = place.select("h3 a").attr("href");
		Pdf pdf = pdf(Handouts.TWO_PARTS + "." + address.replaceFirst(".*/", ""));

		assertThat(pdf.faults()).isEmpty();
		assertThat(pdf.bookmarks()).contains(place.select("h3 a").text());
		assertThat(pdf.text().replaceAll("\\s+", " ")).contains("Call before you go", "Do you treat kratom or 7-OH?",
				place.select(".place__calls .call").get(0).text().replaceFirst("^Call ", ""));
		assertThat(pdf.text().replaceAll("\\s", "")).contains(SITE + address);
	}

}
