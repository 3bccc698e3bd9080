package org.kratomguide.snapshot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.Decoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.kratomguide.language.Language;
import org.kratomguide.link.ShortCode;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The copy beside the guide that it is a copy of. */
@GuideTest
class SnapshotTests {

	/** What needs a server, by the English address. */
	private static final List<String> STAND_INS = List.of("/search", "/find-treatment", "/handout",
			"/treatments/compare", "/what-may-fit");

	/** What the live guide makes anew each time, and so does not compress as well. */
	private static final Pattern NOT_KEPT = Pattern.compile("/sw\\.js|/cite/.*|/es/citar/.*");

	/** More than a thousand pages are compressed one after another. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@LocalServerPort
	private int port;

	@Test
	void everyLinkLeadsToAFile() {
		Map<String, String> broken = new TreeMap<>();
		Set<String> seen = new TreeSet<>(List.of("/", "/es"));
		Deque<String> ahead = new ArrayDeque<>(seen);
		while (!ahead.isEmpty()) {
			String address = ahead.remove();
			for (String link : links(page(ExportedGuide.site().get(address).body()))) {
				if (seen.add(link)) {
					HttpResponse<byte[]> response = ExportedGuide.site().get(link);
					if (response.statusCode() != 200) {
						broken.put(link, address);
					}
					else if (isHtml(response)) {
						ahead.add(link);
					}
				}
			}
		}

		assertThat(seen).hasSizeGreaterThan(1200).contains("/worksheets/my-triggers.pdf", "/text/es/abstinencia");
		// The finder for programs, which is the live guide's.
		assertThat(broken.keySet()).allMatch((link) -> link.matches("(/es)?/api/v1/facilities(/.*)?")).hasSize(4);
	}

	/** What is asked of a page makes no difference to a file. */
	private static List<String> links(Document page) {
		return Stream
			.concat(page.select("a[href^=/], link[href^=/]").eachAttr("href").stream(),
					page.select("script[src^=/], img[src^=/]").eachAttr("src").stream())
			.map((link) -> link.replaceFirst("[?#].*", ""))
			.filter((link) -> !link.startsWith("//"))
			.distinct()
			.toList();
	}

	@Test
	void everyAnswerIsTheLiveOneByteForByteWithItsHeaders() {
		Site live = Site.at(this.port);
		assertThat(live.get("/search?q=kratom").statusCode()).isEqualTo(200);
		Map<String, Path> files = addresses();
		Set<String> standIns = standIns(files);
		Map<String, String> others = new ConcurrentSkipListMap<>();
		files.entrySet().parallelStream().filter((it) -> !standIns.contains(it.getKey())).forEach((it) -> {
			HttpResponse<byte[]> told = live.get(it.getKey());
			Map<String, String> headers = ExportedGuide.server().headers(it.getKey(), it.getValue());
			if (told.statusCode() != 200 || !Arrays.equals(bytes(it.getValue()), told.body())) {
				others.put(it.getKey(), "has other bytes, " + told.statusCode());
			}
			else if (!headers((name) -> Optional.ofNullable(headers.get(name)))
				.equals(headers(told.headers()::firstValue))) {
				others.put(it.getKey(), "has other headers, " + headers);
			}
		});

		assertThat(others).isEmpty();
		assertThat(files).hasSizeGreaterThan(1500)
			.containsKeys("/", "/es", "/sitemap.xml", "/changes.atom", "/robots.txt", "/embed/helplines", "/api/v1",
					"/api/v1/sources/weiss2021", "/offline/words.json", "/r/" + ShortCode.of("/withdrawal"));
		assertThat(standIns).containsAll(STAND_INS)
			.contains("/es/buscar", "/text/search", "/es/encontrar-tratamiento", "/r/" + ShortCode.of("/handout"),
					"/text/es/r/" + ShortCode.of("/find-treatment"))
			.doesNotContain("/self-check", "/withdrawal", "/treatments");
	}

	/** Those that a file server would not make itself. */
	private static Map<String, String> headers(Function<String, Optional<String>> told) {
		Map<String, String> headers = new TreeMap<>();
		for (String name : List.of("Content-Security-Policy", "Referrer-Policy", "X-Content-Type-Options",
				"Permissions-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy",
				"X-Frame-Options")) {
			headers.put(name, told.apply(name).orElse(""));
		}
		headers.put("Cache-Control", told.apply("Cache-Control").filter((it) -> it.contains("immutable")).orElse(""));
		headers.put("Content-Type", told.apply("Content-Type").orElse("").toLowerCase(Locale.ROOT).replace(" ", ""));
		return headers;
	}

	/** Pages that say that a copy cannot do it, and who can help. */
	private static Set<String> standIns(Map<String, Path> files) {
		Set<String> titles = Arrays.stream(Language.values())
			.flatMap((language) -> Arrays.stream(StandIn.values()).map((it) -> language.call(it::title)))
			.collect(Collectors.toSet());
		Set<String> standIns = new TreeSet<>();
		files.forEach((address, file) -> {
			Document page = file.toString().endsWith(".html") ? page(bytes(file)) : new Document("");
			if (titles.contains(page.select("h1").text())) {
				standIns.add(address);
				assertThat(page.select("a[href*=tel:]")).as(address).hasSizeGreaterThan(3);
			}
		});
		return standIns;
	}

	@Test
	void twinsHaveTheSameBytesAndThoseOfTheLiveGuide() throws IOException {
		int twins = 0;
		for (String file : files()) {
			Path path = ExportedGuide.folder().resolve(file);
			if (file.endsWith(".gz") || file.endsWith(".br")) {
				byte[] bytes = Files.readAllBytes(path);
				byte[] unpacked = file.endsWith(".gz")
						? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes()
						: Decoder.decompress(bytes).getDecompressedData();
				Path plain = ExportedGuide.folder().resolve(file.substring(0, file.length() - 3));
				assertThat(Arrays.equals(unpacked, Files.readAllBytes(plain))).as(file).isTrue();
				twins++;
			}
		}
		assertThat(twins).isGreaterThan(3000);
		Map<String, Path> others = new ConcurrentSkipListMap<>(addresses());
		others.keySet().removeAll(standIns(others));
		others.keySet().removeIf((address) -> NOT_KEPT.matcher(address).matches());
		assertThat(others).hasSizeGreaterThan(1000);
		await().atMost(PATIENCE).untilAsserted(() -> {
			others.entrySet()
				.parallelStream()
				.filter(this::hasTheTwinsOfTheLiveGuide)
				.map(Map.Entry::getKey)
				.forEach(others::remove);
			assertThat(others).isEmpty();
		});
	}

	/** It has them as soon as it has kept the page. */
	private boolean hasTheTwinsOfTheLiveGuide(Map.Entry<String, Path> file) {
		return Map.of("br", ".br", "gzip", ".gz").entrySet().stream().allMatch((twin) -> {
			Path path = Path.of(file.getValue() + twin.getValue());
			return !Files.exists(path) || Arrays.equals(bytes(path),
					Site.at(this.port).get(file.getKey(), "Accept-Encoding", twin.getKey()).body());
		});
	}

	@Test
	void whatIsMissingIsToldInTheLanguageOfTheAddress() {
		Site live = Site.at(this.port);
		for (String address : List.of("/no-such-page", "/es/no-such-page")) {
			HttpResponse<byte[]> copy = ExportedGuide.site().get(address);
			assertThat(copy.statusCode()).isEqualTo(404);
			assertThat(copy.body()).isEqualTo(live.get(address).body());
		}
		assertThat(ExportedGuide.folder().resolve("es/405.html")).content().contains("no puede responder");
	}

	@Test
	void nothingNamesTheMachineOnWhichItWasMade() throws IOException {
		List<String> names = List.of(Path.of("").toAbsolutePath().toString(), "127.0.0.1",
				System.getProperty("java.io.tmpdir") + "/", "snapshot/unanswered");
		for (String file : files()) {
			String text = new String(Files.readAllBytes(ExportedGuide.folder().resolve(file)),
					StandardCharsets.ISO_8859_1);
			assertThat(names).as(file).noneMatch(text::contains);
		}
	}

	/** Another export only to see that it is the same would take as long again. */
	@Test
	void exportedAgainBesideALiveGuideItIsTheSameButForWhatThatCanDo() throws IOException {
		Path beside = ExportedGuide.folderBeside(Site.at(this.port));
		Map<String, String> before = sums(ExportedGuide.folder());
		Map<String, String> again = sums(beside);
		Set<String> changed = new TreeSet<>(before.keySet());
		changed.removeIf((file) -> Objects.equals(before.get(file), again.get(file)));

		Map<String, Path> standIns = addresses();
		standIns.keySet().retainAll(standIns(standIns));
		Set<String> expected = new TreeSet<>(Set.of("_headers", "_redirects"));
		for (Path standIn : standIns.values()) {
			String file = ExportedGuide.folder().relativize(standIn).toString();
			expected.addAll(List.of(file, file + ".br", file + ".gz"));
		}
		assertThat(again.keySet()).isEqualTo(before.keySet());
		assertThat(changed).isEqualTo(expected);
		assertThat(beside.toAbsolutePath().getParent()).isDirectoryNotContaining("glob:**exported*.*");
	}

	private static Map<String, String> sums(Path folder) throws IOException {
		return Files.readAllLines(folder.resolve(ExportFolder.SUMS))
			.stream()
			.skip(1)
			.collect(Collectors.toMap((line) -> line.substring(66), (line) -> line.substring(0, 64)));
	}

	@Test
	void besideALiveGuideItLeadsToThePageThatItLacksAndNowhereElse() {
		Site live = Site.at(this.port);
		Path beside = ExportedGuide.folderBeside(live);
		Map<String, Path> standIns = addresses();
		standIns.keySet().retainAll(standIns(standIns));
		standIns.forEach((address, file) -> {
			Document page = page(bytes(beside.resolve(ExportedGuide.folder().relativize(file))));
			String link = "[href^=" + live.root() + "]";

			assertThat(page.select(link).eachAttr("href")).as(address).containsExactly(live.root() + address);
			assertThat(live.get(address).statusCode()).as(address).isEqualTo(200);
			page.select("p:has(> " + link + ")").remove();
			assertThat(page.html()).as(address).isEqualTo(page(bytes(file)).html());
		});
		assertThat(lines(beside, "_headers"))
			.filteredOn((line) -> !lines(ExportedGuide.folder(), "_headers").contains(line))
			.singleElement()
			.asString()
			.contains("form-action 'self' " + live.root() + ";");
		assertThat(lines(beside, "_redirects")).filteredOn((line) -> line.contains("//"))
			.allMatch((line) -> line.contains(" " + live.root() + "/"))
			.hasSizeGreaterThan(2 * standIns.size());
	}

	/** The files that are answers of the guide, by their addresses. */
	private static Map<String, Path> addresses() {
		Map<String, Path> addresses = new TreeMap<>();
		files().stream()
			.filter((file) -> !file.matches("_.*|SHA256SUMS|.*\\.(gz|br)|(.*/)?40[45]\\.html"))
			.forEach((file) -> addresses.put(address(file), ExportedGuide.folder().resolve(file)));
		return addresses;
	}

	private static String address(String file) {
		boolean api = file.matches("(es/)?api/v1.*\\.json") && !file.endsWith("/openapi.json");
		return "/" + file.replaceFirst(api ? "\\.json$" : "^index\\.html$|\\.html$", "");
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> files() {
		try (Stream<Path> files = Files.walk(ExportedGuide.folder())) {
			return files.filter(Files::isRegularFile)
				.map((file) -> ExportedGuide.folder().relativize(file).toString())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> lines(Path folder, String file) {
		return new String(bytes(folder.resolve(file)), StandardCharsets.UTF_8).lines().toList();
	}

	private static boolean isHtml(HttpResponse<byte[]> response) {
		return response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
	}

	private static Document page(byte[] body) {
		return Jsoup.parse(new String(body, StandardCharsets.UTF_8));
	}

}
