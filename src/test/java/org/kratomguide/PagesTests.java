package org.kratomguide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.TreeMap;
import java.util.Set;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kratomguide.language.Language;
import org.kratomguide.language.Paths;
import org.kratomguide.language.Words;
import org.kratomguide.link.ShortCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class PagesTests {

	/** What the guide has promised to have. */
	private static final List<String> PROMISED = List.of("/", "/what-is-kratom", "/how-addiction-develops",
			"/why-seek-treatment", "/treatments", "/treatments/medical-detox", "/treatments/behavioral-therapy",
			"/treatments/support-groups", "/treatments/medication-assisted-treatment", "/treatments/aftercare",
			"/benefits-of-professional-help", "/challenges", "/preventing-relapse", "/withdrawal", "/7-oh",
			"/mixing-and-risks", "/pregnancy", "/myths", "/legal-status", "/staying-safer", "/first-steps",
			"/questions-to-ask", "/paying-for-treatment", "/levels-of-care", "/self-check", "/for-families",
			"/for-families/how-to-talk", "/for-families/looking-after-yourself", "/for-counselors", "/get-help",
			"/glossary", "/a-to-z", "/sources", "/about", "/privacy", "/accessibility", "/handout", "/worksheets",
			"/worksheets/my-triggers", "/worksheets/my-support-people", "/worksheets/first-72-hours",
			"/worksheets/first-appointment", "/worksheets/craving-diary", "/changes", "/api", "/find-treatment",
			"/treatments/compare", "/what-may-fit", "/my-plan", "/offline");

	/**
	 * Of the version that takes 30 seconds. Spanish needs a tenth more words for the
	 * same.
	 */
	private static final Map<Language, Integer> MOST_WORDS = Map.of(Language.ENGLISH, 60, Language.SPANISH, 66);

	@LocalServerPort
	private int port;

	@Autowired
	private Paths paths;

	private Map<String, Document> pages() {
		return Site.at(this.port).pages();
	}

	private void each(PageCheck check) {
		SoftAssertions.assertSoftly((softly) -> pages().forEach((address, page) -> check.check(softly, address, page)));
	}

	/** The words of the site in the language of a page. */
	private static String words(String address, String key) {
		return Site.language(address).call(() -> Words.of(key));
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void everyPromisedPageIsReachedFromTheFrontPageAndNoOther(Language language) {
		assertThat(Site.at(this.port).pages(language).keySet()).containsExactlyInAnyOrderElementsOf(
				PROMISED.stream().map((address) -> language.call(() -> this.paths.local(address))).toList());
	}

	@Test
	void everyAddressIsInTheLanguageOfItsPage() {
		Set<String> english = Site.at(this.port).pages(Language.ENGLISH).keySet();
		Set<String> same = new TreeSet<>(english);
		same.retainAll(Site.at(this.port)
			.pages(Language.SPANISH)
			.keySet()
			.stream()
			.map((address) -> address.replaceFirst("^/es", ""))
			.toList());

		// Names that are the same in both languages.
		assertThat(same).containsExactlyInAnyOrder("/7-oh", "/api");
	}

	@Test
	void thePartThatIsReadLeadsToPagesInItsLanguage() {
		each((softly, address, page) -> page.select("main a[href^=/], footer a[href^=/], .bar a[href^=/]")
			.not("[hreflang]")
			.eachAttr("href")
			.forEach((href) -> softly
				.assertThat(Site.language(href.replaceFirst("[?#].*", "").replaceFirst("^/text", "")))
				.as(address + " links to " + href)
				.isEqualTo(Site.language(address))));
	}

	@Test
	void everyPageHasOneTitleOneHeadingAndItsLanguage() {
		each((softly, address, page) -> {
			softly.assertThat(page.select("h1")).as(address).hasSize(1);
			softly.assertThat(page.select("main#main")).as(address).hasSize(1);
			softly.assertThat(page.title())
				.as(address)
				.isEqualTo(page.expectFirst("h1").text() + " – " + words(address, "site.name"));
			softly.assertThat(page.expectFirst("html").attr("lang"))
				.as(address)
				.isEqualTo(Site.language(address).code());
			softly.assertThat(page.body().child(0).attr("href")).as(address + " skip link").isEqualTo("#main");
		});
	}

	@Test
	void headingsNeverSkipALevel() {
		each((softly, address, page) -> {
			int level = 0;
			for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
				int next = heading.tagName().charAt(1) - '0';
				softly.assertThat(next).as(address + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
				level = next;
			}
		});
	}

	@Test
	void everyPageHasItsSummaryItsNextStepAndTheStateOfItsChecks() {
		each((softly, address, page) -> {
			String summary = page.select(".plate ul").text();
			softly.assertThat(summary.split("\\s+").length)
				.as(address + ": " + summary)
				.isBetween(10, Objects.requireNonNull(MOST_WORDS.get(Site.language(address))));
			softly.assertThat(page.select("section[aria-labelledby=next] a.action")).as(address).hasSize(1);
			softly.assertThat(page.expectFirst(".review dd").text())
				.as(address)
				.isEqualTo(words(address, "review.none"));
			softly.assertThat(page.select(".review time")).as(address).hasSize(2);
		});
	}

	@Test
	void crisisContactsStandInTheTextOfEveryPage() {
		each((softly, address, page) -> softly.assertThat(page.select(".crisis a").eachAttr("href"))
			.as(address)
			.contains("tel:988", "sms:988", "tel:911", "tel:+18002221222"));
	}

	@Test
	void digitsShownAreDigitsDialled() {
		each((softly, address, page) -> page.select("a[href^=tel:], a[href^=sms:]").forEach((link) -> {
			String dialled = link.attr("href").replaceFirst("\\?.*", "").replaceAll("\\D", "");
			softly.assertThat(link.hasAttr("aria-label")).as(address + ": " + link).isFalse();
			if (link.text().matches(".*\\d.*")) {
				softly.assertThat(link.text().replaceAll("\\D", "")).as(address + ": " + link).isEqualTo(dialled);
				softly.assertThat(link.text()).as(address).containsPattern("(?i)\\b(call|text|llame|escriba|envíe)\\b");
			}
		}));
	}

	@Test
	void everyInternalLinkAndFragmentResolves() {
		each((softly, address,
				page) -> page.select("a[href], use[href]").not("[rel~=nofollow]").eachAttr("href").forEach((href) -> {
					String[] parts = href.split("#", 2);
					if (href.startsWith("/") && !Site.isPage(href)) {
						softly.assertThat(Site.at(this.port).get(href).statusCode())
							.as(address + " links to " + href)
							.isEqualTo(200);
					}
					else if (href.startsWith("/") || href.startsWith("#")) {
						Document target = href.startsWith("#") ? page : pages().get(parts[0]);
						softly.assertThat(target).as(address + " links to " + href).isNotNull();
						if (target != null && parts.length == 2) {
							softly.assertThat(target.getElementById(parts[1]))
								.as(address + " links to " + href)
								.isNotNull();
						}
					}
				}));
	}

	@Test
	void everyOtherWayToLookAtAPageAnswers() {
		Site site = Site.at(this.port);

		assertThat(site.unfollowed()).hasSizeGreaterThanOrEqualTo(2 * PROMISED.size());
		SoftAssertions.assertSoftly((softly) -> site.unfollowed()
			.forEach((address) -> softly.assertThat(site.get(address).statusCode()).as(address).isIn(200, 302)));
	}

	@Test
	void everyCitationResolvesAndEverySourceIsCited() {
		each((softly, address, page) -> {
			List<String> cited = page.select("a.ref").eachAttr("href").stream().distinct().toList();
			List<String> listed = page.select(".sources > li").stream().map((source) -> "#" + source.id()).toList();
			softly.assertThat(cited).as(address).containsExactlyInAnyOrderElementsOf(listed);
		});
		assertThat(Objects.requireNonNull(pages().get("/withdrawal")).select("a.ref")).hasSizeGreaterThan(10);
	}

	@Test
	void idsAreUnique() {
		each((softly, address,
				page) -> softly.assertThat(page.select("[id]").eachAttr("id")).as(address).doesNotHaveDuplicates());
	}

	@Test
	void pagesHaveNoInlineStyleOrScript() {
		each((softly, address, page) -> {
			softly.assertThat(page.select(
					"[style], style, [onclick], iframe, img, " + "script:not([src]):not([type=application/ld+json])"))
				.as(address)
				.isEmpty();
		});
	}

	/** The Nu HTML checker reads these files in the verify phase. */
	@Test
	void pagesAreWrittenOutForTheHtmlChecker() throws IOException {
		Path folder = Files.createDirectories(Path.of("target", "pages"));
		try (Stream<Path> old = Files.list(folder)) {
			old.forEach((file) -> file.toFile().delete());
		}
		Site site = Site.at(this.port);
		for (String address : pages().keySet()) {
			Files.write(folder.resolve("page" + address.replace('/', '_') + ".html"), site.get(address).body());
		}
		int written = pages().size();
		for (Map.Entry<String, byte[]> made : made(site).entrySet()) {
			Files.write(folder.resolve(made.getKey() + ".html"), made.getValue());
			written++;
		}
		assertThat(folder.toFile().list()).hasSize(written);
		assertThat(new String(site.get("/").body(), StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>");
	}

	/** Pages that are made for one reader. */
	private static Map<String, byte[]> made(Site site) {
		Map<String, byte[]> made = new TreeMap<>();
		made.put("error-404", site.get("/no-such-page").body());
		made.put("compared",
				site.get("/treatments/compare?with=medical-detox&with=buprenorphine&with=smart-recovery").body());
		made.put("compare-hint", site.get("/treatments/compare?with=aftercare").body());
		made.put("embed-treatment", site.get("/embed/treatments/medical-detox").body());
		made.put("embed-helplines", site.get("/embed/helplines").body());
		made.put("handout-view", site.get(Handouts.TWO_PARTS).body());
		made.put("handout-large", site.get(Handouts.TWELVE_PARTS + "&l=1&p=a4&c=gb").body());
		made.put("handout-picked", site.get(Handouts.BUILDER + "&q=help").body());
		made.put("search-results", site.get("/search?q=treatment").body());
		made.put("search-urgent", site.get("/search?q=overdose").body());
		made.put("search-nothing", site.get("/search?q=wthdrwl").body());
		made.put("cite", site.get("/cite/" + ShortCode.of("/withdrawal")).body());
		made.put("discreet", site.get("/r/" + ShortCode.of("/treatments")).body());
		made.put("version-unknown", site.get("/withdrawal?v=00000000").body());
		made.put("finder-results", site.get("/find-treatment?p=10001&n=medicaid").body());
		made.put("finder-nothing", site.get("/find-treatment?p=59301&w=5&n=spanish").body());
		made.put("finder-fault", site.get("/find-treatment?p=99999").body());
		made.put("place", site.get(place(site, "/find-treatment")).body());
		made.put("self-check-result", site.post("/self-check", "met=CRAVING").body());
		made.put("fit-advice", site.post("/what-may-fit", "product=seven-oh&life=pain&who=someone").body());
		made.put("fit-pregnant", site.post("/what-may-fit", "pregnant=yes&before=hard").body());
		made.put("fit-danger", site.post("/what-may-fit", "now=suicide&now=not-waking&now=today").body());
		made.put("es-error-404", site.get("/es/no-hay-tal-pagina").body());
		made.put("es-search-results", site.get("/es/buscar?q=tratamiento").body());
		made.put("es-search-urgent", site.get("/es/buscar?q=sobredosis").body());
		made.put("es-search-nothing", site.get("/es/buscar?q=abstnencya").body());
		made.put("es-finder-results", site.get("/es/encontrar-tratamiento?p=10001&n=medicaid").body());
		made.put("es-finder-nothing", site.get("/es/encontrar-tratamiento?p=59301&w=5&n=spanish").body());
		made.put("es-finder-fault", site.get("/es/encontrar-tratamiento?p=99999").body());
		made.put("es-place", site.get(place(site, "/es/encontrar-tratamiento")).body());
		made.put("es-compared", site.get("/es/tratamientos/comparar?with=medical-detox&with=buprenorphine").body());
		made.put("es-handout-view",
				site.get("/es" + Handouts.TWO_PARTS.replace("/handout/view", "/hoja-informativa/ver")).body());
		made.put("es-embed-treatment", site.get("/es/embed/tratamientos/desintoxicacion-medica").body());
		made.put("es-embed-helplines", site.get("/es/embed/lineas-de-ayuda").body());
		made.put("es-cite", site.get("/es/citar/" + ShortCode.of("/withdrawal")).body());
		made.put("es-discreet", site.get("/es/r/" + ShortCode.of("/treatments")).body());
		made.put("es-self-check-result", site.post("/es/autoevaluacion", "met=CRAVING").body());
		made.put("es-fit-advice", site.post("/es/que-puede-servirme", "product=seven-oh&life=pain&who=someone").body());
		made.put("es-fit-danger", site.post("/es/que-puede-servirme", "now=suicide&now=not-waking&now=today").body());
		return made;
	}

	private static String place(Site site, String finder) {
		Document results = Jsoup.parse(new String(site.get(finder + "?p=35007").body(), StandardCharsets.UTF_8));
		return results.expectFirst(".place h3 a").attr("href");
	}

	private interface PageCheck {

		void check(SoftAssertions softly, String address, Document page);

	}

}
