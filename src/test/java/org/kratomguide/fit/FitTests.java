package org.kratomguide.fit;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.kratomguide.link.ShortCode;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
@ExtendWith(OutputCaptureExtension.class)
class FitTests {

	@LocalServerPort
	private int port;

	@Test
	void thoughtsOfSuicideComeFirstAndAlone() {
		Document page = page(post("now=suicide&product=seven-oh&before=hard&life=pain"));

		assertThat(page.select("h1").text()).isEqualTo("Please get help now");
		assertThat(page.select("main a.action").eachAttr("href")).containsExactly("tel:988", "sms:988", "tel:911");
		assertThat(page.expectFirst("main").text()).doesNotContain("uprenorphine", "therapy", "handout");
	}

	@Test
	void theDangerComesFirstAndAloneInSpanishToo() {
		Document page = page(
				Site.at(this.port).post("/es/que-puede-servirme", "now=suicide&product=seven-oh&life=pain"));

		assertThat(page.select("h1").text()).isEqualTo("Por favor, pida ayuda ahora");
		assertThat(page.select("main a.action").eachAttr("href")).containsExactly("tel:988", "sms:988", "tel:911");
		assertThat(page.select("main a.action").eachText()).containsExactly("Llame al 988", "Escriba al 988",
				"Llame al 911");
		assertThat(page.expectFirst("main").text()).contains("Por qué ve esto: Ahora mismo: Ideas de suicidio")
			.doesNotContain("uprenorfina", "terapia", "hoja informativa");
	}

	@Test
	void anAnswerInSpanishHasTheSameTreatmentsAsInEnglish() {
		String form = "product=seven-oh&times=often&other=opioids&pregnant=no&before=hard&life=pain&life=cost";
		Document english = page(post(form));
		Document spanish = page(Site.at(this.port).post("/es/que-puede-servirme", form));

		assertThat(spanish.select(".vein")).hasSameSizeAs(english.select(".vein")).isNotEmpty();
		assertThat(spanish.select(".vein h3 a").eachAttr("href")).allMatch((it) -> it.startsWith("/es/tratamientos/"));
		assertThat(spanish.select("main .actions a").eachAttr("href").get(0)).startsWith("/es/hoja-informativa/");
		assertThat(spanish.select("h2").eachText()).contains("Lo que necesita cuidado primero",
				"Por cuánta atención preguntar", "Preguntas para llevar");
		assertThat(spanish.expectFirst("main").text()).doesNotContain("Why you see this", "??");
	}

	@ParameterizedTest
	@CsvSource({ "not-waking, tel:911", "collapse, tel:911", "swallowed, tel:+18002221222" })
	void aDangerSignNamesTheFirstCall(String sign, String call) {
		Document page = page(post("now=" + sign));

		assertThat(page.select("main a.action").eachAttr("href").get(0)).isEqualTo(call);
		assertThat(page.expectFirst(".fit__because").text()).startsWith("Why you see this: Right now: ");
	}

	@Test
	void aPersonInDangerIsCalledForBeforeTheCrisisLine() {
		Document page = page(post("now=suicide&now=not-waking"));

		assertThat(page.select("main a.action").eachAttr("href").get(0)).isEqualTo("tel:911");
	}

	@Test
	void inPregnancyNobodyIsLedToDetoxOrNaltrexoneOrToStoppingAlone() {
		Document page = page(post("pregnant=yes&product=leaf&times=often&before=hard&before=seizure&other=alcohol"));
		page.select(".sources").remove();

		assertThat(page.select(".fit__item h3").get(0).text()).startsWith("Please do not stop suddenly");
		assertThat(page.select("[aria-labelledby=level] h3").text()).startsWith("Your pregnancy team");
		assertThat(page.expectFirst("main").text()).doesNotContainIgnoringCase("detox")
			.doesNotContainIgnoringCase("naltrexone");
	}

	@ParameterizedTest
	@CsvSource({ "other=alcohol, do not stop alcohol or sedatives alone",
			"other=sedatives, do not stop alcohol or sedatives alone", "before=seizure, do not stop alone",
			"pregnant=unknown, If you are pregnant", "before=none, If you are pregnant",
			"pregnant=no, 'If you drink every day, or take sleeping pills'", "other=none, If you ever had a seizure" })
	void whatIsKnownAndWhatIsNotSaidAreBothTreatedWithCare(String form, String heading) {
		assertThat(page(post(form)).select("[aria-labelledby=care-first] h3").eachText())
			.anyMatch((it) -> it.contains(heading));
	}

	@ParameterizedTest
	@CsvSource({ "product=seven-oh, buprenorphine", "product=extract, buprenorphine", "other=opioids, buprenorphine",
			"life=pain, family-and-other-therapies", "life=cost, support-groups", "life=travel, counseling" })
	void aTreatmentComesWithItsReasonItsGradeAndItsSource(String form, String place) {
		Document page = page(post(form));

		assertThat(page.select(".vein")).anySatisfy((vein) -> {
			assertThat(vein.expectFirst("h3 a").attr("href")).endsWith(place);
			assertThat(vein.select(".fit__because").text()).contains("Why you see this: ");
			assertThat(vein.select(".evidence dd")).hasSize(2);
			assertThat(vein.select("a.ref")).isNotEmpty();
		});
		assertThat(page.select("a.ref").eachAttr("href")).allMatch((ref) -> page.select(ref).size() == 1);
	}

	@Test
	void aSafeAnswerToEverythingLeadsToTheLightestCare() {
		Document page = page(
				post("now=none&product=leaf&times=once-or-twice&other=none&pregnant=no&before=none&life=none"));

		assertThat(page.select("[aria-labelledby=level] h3").text()).isEqualTo("Visits while you live at home");
		assertThat(page.select(".vein h3 a").eachAttr("href")).noneMatch((place) -> place.contains("medication"));
	}

	@Test
	void noAnswerAtAllIsAnsweredWithCare() {
		Document page = page(post(""));

		assertThat(page.select("[aria-labelledby=level] h3").text()).isEqualTo("One visit first, then decide together");
		assertThat(page.select(".fit__item h3").eachText()).contains("If you are pregnant, or could be",
				"If you ever had a seizure, thoughts of suicide, or a serious illness");
	}

	@Test
	void aTickWeighsMoreThanNoneOfTheseBesideIt() {
		assertThat(page(post("now=none&now=collapse")).select("h1").text()).isEqualTo("Please get help now");
	}

	@Test
	void theHandoutNamesPagesAndNoAnswers() {
		String href = page(post("product=seven-oh")).expectFirst("a[href*=handout]").attr("href");

		assertThat(href).matches("/handout/view\\?s=" + ShortCode.PATTERN + "(\\." + ShortCode.PATTERN + ")+")
			.contains(ShortCode.of("/treatments/medication-assisted-treatment#buprenorphine"),
					ShortCode.of("/questions-to-ask"));
	}

	@Test
	void keepsNothing() {
		HttpResponse<byte[]> response = post("product=seven-oh&pregnant=no");

		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(response.headers().firstValue("Location")).isEmpty();
		assertThat(page(response).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		Document form = page(Site.at(this.port).get("/what-may-fit"));
		assertThat(form.expectFirst("form.fit").attr("method")).isEqualTo("post");
		assertThat(form.select("form.fit fieldset")).hasSizeLessThanOrEqualTo(8);
		assertThat(form.select("form.fit [checked], form.fit [required]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "product=MYSECRET", "now=suicide&now=MYSECRET", "pregnant=yes&pregnant=no", "now=unknown",
			"product=none", "product=%zzMYSECRET", "product=<b>MYSECRET</b>", "who=" })
	void answersWhatIsNotAnAnswerWithTheHelplinesAndNoEcho(String form) {
		HttpResponse<byte[]> response = post(form);

		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(page(response).select(".crisis a").eachAttr("href")).contains("tel:988", "tel:911");
		assertThat(page(response).html()).doesNotContain("MYSECRET");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "product[0]=leaf", "MYSECRET=1", "class.name=x", "styles=MYSECRET", "fit=x", "_product=on" })
	void leavesAloneWhatIsNotAQuestion(String form) {
		HttpResponse<byte[]> response = post(form);

		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(page(response).select("h1").text()).isEqualTo("What you could ask about");
		assertThat(page(response).html()).doesNotContain("MYSECRET");
	}

	@Test
	void logsNothingOfWhatIsAnswered(CapturedOutput output) {
		post("now=suicide");
		post("product=seven-oh&before=seizure");
		post("product=MYSECRET");
		post("product=%zzMYSECRET");
		LoggerFactory.getLogger(getClass()).warn("The log is being read.");

		assertThat(output).contains("The log is being read.")
			.doesNotContain("MYSECRET", "seven-oh", "suicide", "seizure", "what-may-fit");
	}

	@Test
	void answersAreNotShownWhereTheyCouldBeLogged() {
		assertThat(new Answers(java.util.Map.of("now", java.util.Set.of("suicide"))).toString())
			.doesNotContain("suicide");
		assertThat(List.of(new Answers(java.util.Map.of())).toString()).isEqualTo("[Answers[not shown]]");
	}

	private HttpResponse<byte[]> post(String form) {
		return Site.at(this.port).post("/what-may-fit", form);
	}

	private static Document page(HttpResponse<byte[]> response) {
		return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
	}

}
