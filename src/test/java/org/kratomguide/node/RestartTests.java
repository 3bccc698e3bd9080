package org.kratomguide.node;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kratomguide.Site;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A guide that was killed is started again, and readers come meanwhile. */
class RestartTests {

	private static final List<String> PAGES = List.of("/", "/withdrawal", "/es", "/es/abstinencia", "/get-help");

	/** How long nobody listens while the application takes over the port. */
	private static final long GAP = Duration.ofSeconds(1).toNanos();

	private static final Map<String, HttpResponse<byte[]>> BEFORE = new TreeMap<>();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path folder;

	@SuppressWarnings("NullAway.Init")
	private static Path pagesJar;

	@BeforeAll
	static void runOnce() throws IOException {
		int port = freePort();
		try (GuideProcess guide = GuideProcess.start(folder, "before", settings(port))) {
			guide.awaitPages();
			await().atMost(GuideProcess.PATIENCE).until(() -> folder.resolve("data/pages").toFile().exists());
			PAGES.forEach((page) -> BEFORE.put(page, Site.at(port).get(page)));
		}
		pagesJar = folder.resolve("pages.jar");
		ToolProvider.findFirst("jar")
			.orElseThrow()
			.run(System.out, System.err, "--create", "--file=" + pagesJar, "-C", folder.resolve("data").toString(),
					"pages");
	}

	@Test
	void pagesOfTheLastRunAreReadUntilTheGuideHasStarted() throws IOException {
		int port = freePort();
		Site site = Site.at(port);
		try (GuideProcess guide = GuideProcess.start(folder, "after", settings(port))) {
			await().atMost(GuideProcess.PATIENCE).until(() -> answers(site));
			BEFORE.forEach((page, told) -> checkSame(site.get(page), told));
			HttpResponse<byte[]> search = site.get("/search?q=MYSECRET");
			assertThat(guide.log()).contains("pages that are ready").doesNotContain("Started GuideApplication");
			checkNotYet(search);

			long silent = silence(guide, site);
			assertThat(silent).isLessThan(GAP);
			assertThat(site.get("/search?q=withdrawal").statusCode()).isEqualTo(200);
			assertThat(guide.log()).doesNotContain("Took over", " WARN ", " ERROR ", "MYSECRET");
		}
	}

	/** What a build packs with the guide is such a file as a run puts down. */
	@Test
	void pagesThatTheBuildMadeOfThisContentAreNotMadeAgain() throws IOException {
		int port = freePort();
		try (GuideProcess guide = GuideProcess.startWithPages(pagesJar, folder, "build", settings(port))) {
			guide.awaitReady();
			assertThat(guide.measure("guide_store_complete")).isEqualTo(1);
			BEFORE.forEach((page, told) -> checkSame(Site.at(port).get(page), told));
			assertThat(guide.measure("guide_store_hits_total")).isEqualTo(BEFORE.size());
			assertThat(guide.measure("guide_store_misses_total")).isZero();
			assertThat(guide.log()).contains("Took over ").doesNotContain("pages ahead", " WARN ", " ERROR ");
		}
	}

	/**
	 * A page says since when it has been as it is, and each database has its own days.
	 */
	@Test
	void pagesThatTheBuildMadeAreMadeAgainForADatabaseWithOtherDays() throws IOException {
		Path other = Files.createDirectories(folder.resolve("other"));
		Files.copy(folder.resolve("data/guide.mv.db"),
				Files.createDirectory(other.resolve("data")).resolve("guide.mv.db"));
		new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:file:" + other.resolve("data/guide")
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "", ""))
			.update("update page_version set first_seen = date '2026-01-02'");
		int port = freePort();
		try (GuideProcess guide = GuideProcess.startWithPages(pagesJar, other, "other", settings(port))) {
			guide.awaitReady();
			assertThat(guide.log()).contains("pages that are ready").doesNotContain("Took over");
			assertThat(Site.at(port).page("/").select(".share").text()).contains("since January 2, 2026");
		}
	}

	/** Reads on until the guide has started, and says how long that was impossible. */
	private static long silence(GuideProcess guide, Site site) {
		long silence = 0;
		while (!guide.log().contains("Started GuideApplication")) {
			assertThat(guide.isAlive()).isTrue();
			long begin = System.nanoTime();
			if (!answers(site)) {
				silence += System.nanoTime() - begin;
			}
		}
		return silence;
	}

	private static void checkSame(HttpResponse<byte[]> response, HttpResponse<byte[]> told) {
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEqualTo(told.body());
		for (String name : List.of("Content-Type", "Content-Security-Policy", "Referrer-Policy", "Cache-Control",
				"Vary")) {
			assertThat(response.headers().allValues(name)).as(name).isEqualTo(told.headers().allValues(name));
		}
	}

	private static void checkNotYet(HttpResponse<byte[]> search) {
		assertThat(search.statusCode()).isEqualTo(503);
		assertThat(search.headers().firstValue("Retry-After")).hasValue("5");
		assertThat(search.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(search.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(new String(search.body(), StandardCharsets.UTF_8)).contains("tel:988", "just starting", "arrancando")
			.doesNotContain("MYSECRET");
	}

	private static boolean answers(Site site) {
		try {
			return site.get("/").statusCode() == 200;
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	private static String[] settings(int port) {
		return new String[] { "--server.port=" + port, "--guide.finder.enabled=false",
				"--guide.address=https://guide.example.org" };
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
