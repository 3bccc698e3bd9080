package org.kratomguide.node;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kratomguide.Site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The real guide beside a real PostgreSQL that fails it. */
class DatabaseFaultTests {

	/** What is made for one reader, from what the database has. */
	private static final List<String> NEEDS_DATABASE = List.of("/find-treatment", "/handout",
			"/es/encontrar-tratamiento", "/es/hoja-informativa");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void everyPageIsReadOnAndTheFinderSaysThatItIsAway() {
		try (PostgresProcess postgres = PostgresProcess.in(this.folder);
				GuideProcess guide = GuideProcess.start(this.folder, "guide",
						postgres.settings("--guide.address=https://guide.example.org"))) {
			guide.awaitPages();
			await().atMost(GuideProcess.PATIENCE).until(() -> guide.log().contains("Read in 12744 places"));
			Set<String> pages = pages(guide.site());
			assertThat(pages).hasSizeGreaterThan(200).contains("/es", "/withdrawal", "/es/abstinencia");
			checkAllIsWell(guide, pages);

			postgres.hang();
			checkThatReadersReadOn(guide, pages);
			postgres.goOn();
			checkAllIsWell(guide, pages);

			postgres.kill();
			checkThatReadersReadOn(guide, pages);
			postgres.startAgain();
			checkAllIsWell(guide, pages);
			assertThat(guide.log()).doesNotContain("A page could not be made");
		}
	}

	/** Every page of both languages, and each in its other forms. */
	private static Set<String> pages(Site site) {
		Set<String> pages = new TreeSet<>(site.pages().keySet());
		pages.addAll(site.unfollowed());
		Set<String> otherForms = NEEDS_DATABASE.stream()
			.flatMap((address) -> site.page(address).select("a[href^=/][rel~=nofollow]").eachAttr("href").stream())
			.collect(Collectors.toSet());
		pages.removeIf((address) -> !Site.isPage(address) || otherForms.contains(address)
				|| NEEDS_DATABASE.stream().anyMatch(address::startsWith));
		return pages;
	}

	private static void checkAllIsWell(GuideProcess guide, Set<String> pages) {
		await().atMost(Duration.ofSeconds(60))
			.until(() -> guide.site().get("/find-treatment?p=35203").statusCode() == 200);
		await().atMost(Duration.ofSeconds(20)).until(() -> guide.health().equals("{\"status\":\"UP\"}"));
		assertThat(broken(guide.site(), pages)).isEmpty();
	}

	private static void checkThatReadersReadOn(GuideProcess guide, Set<String> pages) {
		assertThat(broken(guide.site(), pages)).isEmpty();
		checkAway(guide.site(), "/find-treatment?p=35203", "This part of the guide is not working right now");
		checkAway(guide.site(), "/es/encontrar-tratamiento?p=35203",
				"Esta parte de la guía no funciona en este momento");
		checkAway(guide.site(), "/handout", "This part of the guide is not working right now");
		await().atMost(Duration.ofSeconds(20)).until(() -> guide.health().equals("{\"status\":\"DEGRADED\"}"));
		assertThat(guide.readiness().statusCode()).isEqualTo(200);
		assertThat(guide.site().get("/search?q=withdrawal").statusCode()).isEqualTo(200);
		assertThat(broken(guide.site(), pages)).isEmpty();
	}

	private static List<String> broken(Site site, Set<String> pages) {
		return pages.stream().filter((page) -> site.get(page).statusCode() != 200).collect(Collectors.toList());
	}

	private static void checkAway(Site site, String address, String heading) {
		long begin = System.nanoTime();
		HttpResponse<byte[]> response = site.get(address);
		Duration time = Duration.ofNanos(System.nanoTime() - begin);
		Document page = Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));

		assertThat(response.statusCode()).as(address).isEqualTo(503);
		assertThat(time).as(address).isLessThan(Duration.ofSeconds(8));
		assertThat(response.headers().firstValue("Retry-After")).hasValue("30");
		assertThat(page.select("h1").eachText()).containsExactly(heading);
		assertThat(page.select(".crisis a").eachAttr("href")).contains("tel:988", "tel:911");
		assertThat(page.text()).doesNotContain("Exception", "35203", "jdbc");
	}

}
