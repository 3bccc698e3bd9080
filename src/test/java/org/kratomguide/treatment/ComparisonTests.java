package org.kratomguide.treatment;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class ComparisonTests {

	private static final long SEED = 5;

	private static final int MOST_BYTES = 14 * 1024;

	@LocalServerPort
	private int port;

	@Autowired
	private Choices choices;

	@ParameterizedTest
	@ValueSource(strings = { "with=medical-detox&with=buprenorphine", "with=medical-detox,buprenorphine",
			"with=medical-detox,&with=%20buprenorphine" })
	void setsTwoSideBySideWithTheirCitations(String query) {
		Document page = page("/treatments/compare?" + query);

		assertThat(page.select("table.compare thead th[scope=col]").eachText()).containsExactly("Medical detox",
				"Buprenorphine (such as Suboxone)");
		assertThat(page.select("table.compare thead a").eachAttr("href")).containsExactly("/treatments/medical-detox",
				"/treatments/medication-assisted-treatment#buprenorphine");
		assertThat(page.select("table.compare tbody th[scope=row]")).hasSize(2 + Fact.values().length);
		assertThat(page.select("table.compare tbody tr")).allMatch((row) -> row.select("td").size() == 2);
		assertThat(page.select("a.ref").eachAttr("href")).isNotEmpty().allMatch((ref) -> page.select(ref).size() == 1);
		assertThat(page.select(".picker input[checked]").eachAttr("value")).containsExactlyInAnyOrder("medical-detox",
				"buprenorphine");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void saysOfEachWhatItsOwnPageSays() {
		Document page = page("/treatments/compare?with=cbt&with=aftercare&with=methadone");
		Document own = page("/treatments/aftercare");

		List<String> facts = own.select("section[aria-labelledby=facts] .factlist dd").eachText();
		assertThat(page.select("table.compare tbody tr").stream().map((row) -> row.select("td").get(1).text()))
			.containsAll(facts.subList(0, Fact.values().length));
	}

	@ParameterizedTest
	@CsvSource({ "'', Choose two or three", "with=, Choose two or three", "with=aftercare, Choose one or two more",
			"'with=aftercare,aftercare', The same one was named twice",
			"with=aftercare&with=cbt&with=aftercare, The same one was named twice",
			"with=aftercare&with=cbt&with=methadone&with=naltrexone, Three fit side by side",
			"with=aftercare&with=MYSECRET, One of these is not in the guide",
			"with=%3Cscript%3EMYSECRET%3C/script%3E, One of these is not in the guide",
			"'with=a,b,c,d,e,f', One of these is not in the guide",
			"with[]=MYSECRET, One of these is not in the guide" })
	void saysWhatToChangeAndShowsTheList(String query, String hint) {
		HttpResponse<byte[]> response = Site.at(this.port)
			.get("/treatments/compare?" + query.replace("[", "%5B").replace("]", "%5D"));

		assertThat(response.statusCode()).isEqualTo(200);
		Document page = Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
		assertThat(page.select(".picker__hint").text()).startsWith(hint);
		assertThat(page.select("table")).isEmpty();
		assertThat(page.select(".picker input")).hasSameSizeAs(all());
		assertThat(page.html()).doesNotContain("MYSECRET");
	}

	@Test
	void comparesInSpanish() {
		Document page = page("/es/tratamientos/comparar?with=aftercare&with=methadone");

		assertThat(page.select("h1").text()).isEqualTo("Lado a lado: Cuidados posteriores, Metadona");
		assertThat(page.select("table.compare th[scope=row]").eachText()).contains("Evidencia para el kratom",
				"Evidencia en otros casos", "Riesgos");
		assertThat(page.select("table.compare th[scope=col] a").eachAttr("href"))
			.allMatch((href) -> href.startsWith("/es/tratamientos/"));
		assertThat(page.select(".languages a").attr("href")).isEqualTo("/treatments/compare?with=aftercare,methadone");
		assertThat(page("/es/tratamientos/comparar").select(".picker__hint").text())
			.isEqualTo("Elija dos o tres, y pulse el botón.");
	}

	@Test
	void theOverviewAndEachTreatmentLeadThere() {
		assertThat(page("/treatments").select("form[action=/treatments/compare] input[name=with]").eachAttr("value"))
			.containsExactlyElementsOf(
					this.choices.groups().stream().map((group) -> group.treatment().slug()).toList());
		assertThat(page("/treatments/aftercare").select("main a[href^=/treatments/compare]").eachAttr("href"))
			.containsExactly("/treatments/compare?with=aftercare");
	}

	/**
	 * All threes of the treatments, the heaviest three options, and some drawn by lot.
	 */
	@Test
	void noThreeWeighMoreThan14Kilobytes() {
		List<List<String>> threes = new ArrayList<>();
		List<String> treatments = this.choices.groups().stream().map((group) -> group.treatment().slug()).toList();
		threes(treatments, threes);
		List<String> slugs = new ArrayList<>(all());
		slugs.sort((one, other) -> weight(List.of(other, "aftercare")) - weight(List.of(one, "aftercare")));
		threes(slugs.subList(0, 4), threes);
		Random random = new Random(SEED);
		for (int i = 0; i < 30; i++) {
			Collections.shuffle(slugs, random);
			threes.add(List.copyOf(slugs.subList(0, 3)));
		}

		int heaviest = threes.stream().mapToInt(this::weight).max().orElseThrow();
		assertThat(heaviest).as("seed " + SEED).isBetween(5_000, MOST_BYTES);
		System.getLogger("weights")
			.log(System.Logger.Level.INFO, "The heaviest of " + threes.size() + " comparisons: " + heaviest);
	}

	private static void threes(List<String> of, List<List<String>> threes) {
		for (int i = 0; i < of.size(); i++) {
			for (int j = i + 1; j < of.size(); j++) {
				for (int k = j + 1; k < of.size(); k++) {
					threes.add(List.of(of.get(i), of.get(j), of.get(k)));
				}
			}
		}
	}

	private List<String> all() {
		return this.choices.byAddress().values().stream().map(Choice::slug).sorted().toList();
	}

	private int weight(List<String> slugs) {
		return Site.at(this.port)
			.get("/treatments/compare?with=" + String.join(",", slugs), "Accept-Encoding", "gzip")
			.body().length;
	}

	private Document page(String address) {
		HttpResponse<byte[]> response = Site.at(this.port).get(address);
		assertThat(response.statusCode()).as(address).isEqualTo(200);
		Document page = Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
		page.select("h1").stream().map(Element::text).forEach((title) -> assertThat(title).isNotBlank());
		return page;
	}

}
