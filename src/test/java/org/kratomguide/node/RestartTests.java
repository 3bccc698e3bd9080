package org.kratomguide.node;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kratomguide.Site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A guide that was killed is started again, and readers come meanwhile. */
class RestartTests {

	private static final List<String> PAGES = List.of("/", "/withdrawal", "/es", "/es/abstinencia", "/get-help");

	/** How long nobody listens while the application takes over the port. */
	private static final long GAP = Duration.ofSeconds(1).toNanos();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void pagesOfTheLastRunAreReadUntilTheGuideHasStarted() throws IOException {
		int port = freePort();
		Site site = Site.at(port);
		Map<String, HttpResponse<byte[]>> before = new TreeMap<>();
		try (GuideProcess guide = start(port, "before")) {
			guide.awaitPages();
			await().atMost(GuideProcess.PATIENCE).until(() -> this.folder.resolve("data/pages").toFile().exists());
			PAGES.forEach((page) -> before.put(page, site.get(page)));
		}
		try (GuideProcess guide = start(port, "after")) {
			await().atMost(GuideProcess.PATIENCE).until(() -> answers(site));
			before.forEach((page, told) -> checkSame(site.get(page), told));
			HttpResponse<byte[]> search = site.get("/search?q=MYSECRET");
			assertThat(guide.log()).contains("pages that are ready").doesNotContain("Started GuideApplication");
			checkNotYet(search);

			long silent = silence(guide, site);
			assertThat(silent).isLessThan(GAP);
			assertThat(site.get("/search?q=withdrawal").statusCode()).isEqualTo(200);
			guide.awaitPages();
			before.forEach((page, told) -> checkSame(site.get(page), told));
			assertThat(guide.log()).doesNotContain(" WARN ", " ERROR ", "MYSECRET");
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

	private GuideProcess start(int port, String name) {
		return GuideProcess.start(this.folder, name, "--server.port=" + port, "--guide.finder.enabled=false",
				"--guide.address=https://guide.example.org");
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
