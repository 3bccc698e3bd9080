package org.kratomguide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kratomguide.link.ShortCode;
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
			"/worksheets/first-appointment", "/worksheets/craving-diary", "/changes", "/api", "/find-treatment");

	@LocalServerPort
	private int port;

	private Map<String, Document> pages() {
		return Site.at(this.port).pages();
	}

	private void each(PageCheck check) {
		SoftAssertions.assertSoftly((softly) -> pages().forEach((address, page) -> check.check(softly, address, page)));
	}

	@Test
	void everyPromisedPageIsReachedFromTheFrontPageAndNoOther() {
		assertThat(pages().keySet()).containsExactlyInAnyOrderElementsOf(PROMISED);
	}

	@Test
	void everyPageHasOneTitleOneHeadingAndItsLanguage() {
		each((softly, address, page) -> {
			softly.assertThat(page.select("h1")).as(address).hasSize(1);
			softly.assertThat(page.select("main#main")).as(address).hasSize(1);
			softly.assertThat(page.title()).as(address).isEqualTo(page.expectFirst("h1").text() + " – Treatment Guide");
			softly.assertThat(page.expectFirst("html").attr("lang")).as(address).isEqualTo("en");
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
			softly.assertThat(summary.split("\\s+").length).as(address + ": " + summary).isBetween(10, 60);
			softly.assertThat(page.select("section[aria-labelledby=next] a.action")).as(address).hasSize(1);
			softly.assertThat(page.expectFirst(".review dd").text())
				.as(address)
				.isEqualTo("Not yet reviewed by a clinician");
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
				softly.assertThat(link.text()).as(address).containsPattern("(?i)\\b(call|text)\\b");
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
		Files.write(folder.resolve("error-404.html"), site.get("/no-such-page").body());
		Files.write(folder.resolve("self-check-result.html"), site.post("/self-check", "met=CRAVING").body());
		Files.write(folder.resolve("embed-treatment.html"), site.get("/embed/treatments/medical-detox").body());
		Files.write(folder.resolve("embed-helplines.html"), site.get("/embed/helplines").body());
		Files.write(folder.resolve("handout-view.html"), site.get(Handouts.TWO_PARTS).body());
		Files.write(folder.resolve("handout-large.html"), site.get(Handouts.TWELVE_PARTS + "&l=1&p=a4&c=gb").body());
		Files.write(folder.resolve("handout-picked.html"), site.get(Handouts.BUILDER + "&q=help").body());
		Files.write(folder.resolve("search-results.html"), site.get("/search?q=treatment").body());
		Files.write(folder.resolve("search-urgent.html"), site.get("/search?q=overdose").body());
		Files.write(folder.resolve("search-nothing.html"), site.get("/search?q=wthdrwl").body());
		Files.write(folder.resolve("cite.html"), site.get("/cite/" + ShortCode.of("/withdrawal")).body());
		Files.write(folder.resolve("discreet.html"), site.get("/r/" + ShortCode.of("/treatments")).body());
		Files.write(folder.resolve("version-unknown.html"), site.get("/withdrawal?v=00000000").body());
		Files.write(folder.resolve("finder-results.html"), site.get("/find-treatment?p=10001&n=medicaid").body());
		Files.write(folder.resolve("finder-nothing.html"), site.get("/find-treatment?p=59301&w=5&n=spanish").body());
		Files.write(folder.resolve("finder-fault.html"), site.get("/find-treatment?p=99999").body());
		Files.write(folder.resolve("place.html"), site.get(place(site)).body());
		assertThat(folder.toFile().list()).hasSize(PROMISED.size() + 17);
		assertThat(new String(site.get("/").body(), StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>");
	}

	private static String place(Site site) {
		Document results = Jsoup.parse(new String(site.get("/find-treatment?p=35007").body(), StandardCharsets.UTF_8));
		return results.expectFirst(".place h3 a").attr("href");
	}

	private interface PageCheck {

		void check(SoftAssertions softly, String address, Document page);

	}

}
