package org.kratomguide.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kratomguide.GuideApplication;
import org.kratomguide.Site;
import org.kratomguide.TestDatabase;
import org.kratomguide.language.Language;
import org.kratomguide.language.Words;
import org.kratomguide.language.Paths;
import org.kratomguide.language.PageAddress;
import org.kratomguide.link.CurrentVersions;
import org.kratomguide.link.PageVersion;
import org.kratomguide.link.PageVersions;
import org.kratomguide.link.ShortCode;
import org.kratomguide.link.Version;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A guide that was started with an older content before: each page said something else,
 * detox had another address, and a source and a helpline existed that are gone now.
 */
@Tag("database")
class OldVersionsTests {

	private static final String DETOX = "/treatments/medical-detox";

	private static final String OLD_DETOX = "/treatments/old-detox";

	private static final String TODAY = LocalDate.now().toString();

	/** No page of ours has a text with this fingerprint. */
	private static final String ANOTHER_TEXT = "00000000";

	/** What stood on every page once. */
	private static final Map<Language, String> THEN = Map.of(Language.ENGLISH, "This stood here once.",
			Language.SPANISH, "Esto estaba aquí antes.");

	/** The older version of each page, by its address of then. */
	private static final Map<String, String> OLD = new HashMap<>();

	private static ConfigurableApplicationContext guide;

	@BeforeAll
	static void publishTwice(@TempDir Path folder) throws IOException {
		FileSystemUtils.copyRecursively(Path.of("src/main/resources/content"), folder);
		makeOlder(folder);
		try (ConfigurableApplicationContext older = start(folder)) {
			CurrentVersions versions = older.getBean(CurrentVersions.class);
			Paths paths = older.getBean(Paths.class);
			site(older).documents().keySet().forEach((address) -> {
				PageAddress page = paths.page(address).orElseThrow();
				OLD.put(address, page.language().call(() -> versions.of(page.english())).orElseThrow().id());
			});
		}
		FileSystemUtils.copyRecursively(Path.of("src/main/resources/content"), folder);
		edit(folder.resolve("en/treatments/medical-detox.md"),
				(text) -> text.replaceFirst("\n---\n", "\nwas: [" + OLD_DETOX + "]\n---\n"));
		edit(folder.resolve("es/myths.md"),
				(text) -> text.replaceFirst("(?m)^original: .*", "original: \"" + ANOTHER_TEXT + "\""));
		guide = start(folder);
	}

	private static void makeOlder(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder.resolve("en"))) {
			files.filter((file) -> file.toString().endsWith(".md")).forEach((file) -> edit(file, (text) -> {
				String older = text.replace(DETOX, OLD_DETOX) + "\n\nThis stood here once.\n";
				return file.endsWith("medical-detox.md")
						? older.replace("\nslug: medical-detox\n", "\nslug: old-detox\n")
							.replaceFirst("(?m)^    name: .*", "    name: An option of then")
						: older;
			}));
		}
		try (Stream<Path> files = Files.walk(folder.resolve("es"))) {
			files.filter((file) -> file.toString().endsWith(".md"))
				.forEach((file) -> edit(file, (text) -> text + "\n\nEsto estaba aquí antes.\n"));
		}
		for (String keyed : List.of("en/glossary.yaml", "en/what-may-fit.yaml", "es/what-may-fit.yaml")) {
			edit(folder.resolve(keyed), (text) -> text.replace(DETOX, OLD_DETOX));
		}
		for (String withdrawal : List.of("en/withdrawal.md", "es/withdrawal.md")) {
			edit(folder.resolve(withdrawal), (text) -> text
					+ "\nA study said so.[@gone1999] Ask <call:us-gone>.\n\n<text:us-gone>\n\nOr <call:us-samhsa>.\n");
		}
		edit(folder.resolve("sources.yaml"), (text) -> text + """

				- key: gone1999
				  kind: REVIEW
				  title: A review that nobody cites now
				  url: https://example.org/gone
				  read: ABSTRACT
				""");
		edit(folder.resolve("helplines.yaml"), (text) -> text + """

				- key: us-gone
				  country: US
				  name: A line that was closed
				  kind: SUBSTANCE_USE
				  display: 1-800-555-0142
				  dial: "+18005550142"
				  sms: "555014"
				  hours: Day and night
				  cost: Free
				  languages: [English]
				  use: For this test.
				  trace: It stays in your call list.
				  checked: 2026-11-23
				  checkedHow: Nowhere
				""");
		edit(folder.resolve("es/helplines.yaml"), (text) -> text + """

				- key: us-gone
				  name: Una línea que cerró
				  hours: De día y de noche
				  cost: Gratis
				  languages: [inglés]
				  use: Para esta prueba.
				  trace: Queda en su lista de llamadas.
				  checkedHow: En ninguna parte
				""");
	}

	private static void edit(Path file, UnaryOperator<String> change) {
		try {
			Files.writeString(file, change.apply(Files.readString(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ConfigurableApplicationContext start(Path content) {
		return SpringApplication.run(GuideApplication.class,
				TestDatabase.settings("history", "--guide.content=" + content.toUri(), "--server.port=0",
						"--management.server.port=0", "--guide.finder.enabled=false", "--guide.store.ahead=false"));
	}

	private static Site site(ConfigurableApplicationContext context) {
		return Site.at(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

	@AfterAll
	static void close() {
		guide.close();
	}

	private static Document page(String address) {
		return site(guide).page(address);
	}

	private static Document old(String address) {
		return page(address + "?v=" + OLD.get(address));
	}

	private static HttpResponse<byte[]> get(String address) {
		return site(guide).get(address);
	}

	@Test
	void everyPageIsReadAsItWas() {
		SoftAssertions
			.assertSoftly((softly) -> OLD.keySet().stream().filter((it) -> !it.equals(OLD_DETOX)).forEach((address) -> {
				Document now = page(address);
				Document then = old(address);
				String gone = Objects.requireNonNull(THEN.get(Site.language(address)));
				softly.assertThat(now.text()).as(address).doesNotContain(gone);
				softly.assertThat(then.select("main").text()).as(address).contains(gone);
				softly.assertThat(then.expectFirst("main .overdue").text())
					.as(address)
					.startsWith(Site.language(address).call(() -> Words.of("version.from")));
				softly.assertThat(then.select(".overdue time").eachAttr("datetime")).containsExactly(TODAY, TODAY);
				softly.assertThat(then.select(".overdue a").attr("href")).as(address).isEqualTo(address);
				softly.assertThat(then.select("meta[name=robots]").attr("content")).as(address).isEqualTo("noindex");
				softly.assertThat(then.select("link[rel=canonical]")).as(address).isEmpty();
				softly.assertThat(then.select("h1").text()).as(address).isEqualTo(now.select("h1").text());
				softly.assertThat(then.select(".crisis").outerHtml()).isEqualTo(now.select(".crisis").outerHtml());
				softly.assertThat(then.select("[id]").eachAttr("id")).as(address).doesNotHaveDuplicates();
			}));
	}

	@Test
	void aTranslationSaysThatItsOriginalHasChanged() {
		assertThat(page("/es/mitos").select(".review").text())
			.contains(Language.SPANISH.call(() -> Words.of("review.behind")));
		assertThat(page("/es/abstinencia").select(".review").text())
			.doesNotContain(Language.SPANISH.call(() -> Words.of("review.behind")));
	}

	@Test
	void theVersionOfTodayIsThePageItself() {
		String id = guide.getBean(CurrentVersions.class).of("/withdrawal").orElseThrow().id();
		Document page = page("/withdrawal?v=" + id);

		assertThat(page.select("main").outerHtml()).isEqualTo(page("/withdrawal").select("main").outerHtml());
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("/withdrawal");
		assertThat(page.select("meta[name=robots]")).isEmpty();
	}

	@Test
	void aTreatmentHasItsFactsAndOptionsOfThenAtItsNewAddress() {
		Document then = page(DETOX + "?v=" + OLD.get(OLD_DETOX));

		assertThat(then.select(".vein h3").eachText()).contains("An option of then")
			.hasSameSizeAs(page(DETOX).select(".vein h3"));
		assertThat(page(DETOX).select(".vein h3").eachText()).doesNotContain("An option of then");
		assertThat(then.select("#facts")).hasSize(1);
	}

	@Test
	void anOldAddressLeadsToTheNewOneForGood() {
		for (String after : List.of("", "?v=" + OLD.get(OLD_DETOX), "?a=%20b&c")) {
			HttpResponse<byte[]> answer = get(OLD_DETOX + after);
			assertThat(answer.statusCode()).isEqualTo(301);
			assertThat(answer.headers().firstValue("Location")).hasValue(DETOX + after);
		}
		String old = new String(get("/r/" + ShortCode.of(OLD_DETOX)).body(), StandardCharsets.UTF_8);
		assertThat(old.replace("/text/r/" + ShortCode.of(OLD_DETOX), "/text/r/" + ShortCode.of(DETOX)))
			.isEqualTo(new String(get("/r/" + ShortCode.of(DETOX)).body(), StandardCharsets.UTF_8));
		assertThat(get("/r/" + ShortCode.of(OLD_DETOX + "#options-none")).statusCode()).isEqualTo(404);
		assertThat(get("/r/" + ShortCode.of(OLD_DETOX + "#what-happens")).headers().firstValue("Location"))
			.hasValue("/r/" + ShortCode.of(DETOX) + "#" + ShortCode.of(DETOX + "#what-happens"));
	}

	@Test
	void aNumberThatIsGoneIsNotCalled() {
		Document then = old("/withdrawal");

		assertThat(then.html()).doesNotContain("5550142", "555014");
		assertThat(then.select("main a[href=/get-help]").eachText()).contains("Find a helpline");
		assertThat(then.select("main a[href='tel:+18006624357']")).isNotEmpty();
	}

	@Test
	void aSourceThatNoPageCitesNowIsStillShown() {
		assertThat(old("/withdrawal").select(".sources li").eachText())
			.anyMatch((it) -> it.startsWith("A review that nobody cites now."));
		Document sources = page("/sources");
		assertThat(sources.select("section[aria-labelledby=retired] li").eachAttr("id")).containsExactly("gone1999");
		assertThat(sources.select("#kind-REVIEW").parents().select("section").text())
			.doesNotContain("nobody cites now. A");
	}

	@Test
	void aListThatWasNotKeptIsSaidToBeLeftOut() {
		for (String address : List.of("/get-help", "/sources", "/glossary", "/a-to-z", "/self-check", "/")) {
			assertThat(old(address).select(".overdue").text()).as(address).contains("were not kept");
		}
		assertThat(old("/withdrawal").select(".overdue").text()).doesNotContain("were not kept");
	}

	@Test
	void aVersionThatWeDoNotHaveIsExplained() {
		for (String version : List.of("00000000", OLD.get("/myths"), "zz", "", "%3Cscript%3Ealert(1)",
				"a".repeat(4000))) {
			HttpResponse<byte[]> answer = get("/withdrawal?v=" + version);
			Document page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));

			assertThat(answer.statusCode()).as(version).isEqualTo(version.matches("[0-9a-f]{8}") ? 404 : 400);
			assertThat(page.select("h1").text()).isEqualTo("We do not have that version");
			assertThat(page.select("main a.action").attr("href")).isEqualTo("/withdrawal");
			assertThat(page.html()).doesNotContain("script>alert", "aaaaaaaa");
		}
	}

	@Test
	void anOldVersionIsCitedAsWhatItIs() {
		String link = old("/withdrawal").select("a[href^=/cite/]").attr("href");
		assertThat(link).isEqualTo("/cite/" + ShortCode.of("/withdrawal") + "?v=" + OLD.get("/withdrawal"));

		Document cite = page(link);
		assertThat(cite.select(".review").text()).contains(OLD.get("/withdrawal"), "Replaced by a newer text");
		String download = cite.select("a[download]").attr("href");
		assertThat(new String(get(download).body(), StandardCharsets.UTF_8))
			.contains("/withdrawal?v=" + OLD.get("/withdrawal"));
	}

	@Test
	void anOldVersionHasADiscreetTwin() {
		Document twin = page("/r/" + ShortCode.of("/withdrawal") + "?v=" + OLD.get("/withdrawal"));

		assertThat(twin.title()).isEqualTo("Guide");
		assertThat(twin.select("main").text()).isEqualTo(old("/withdrawal").select("main").text());
		assertThat(twin.select(".overdue a").attr("href")).isEqualTo("/r/" + ShortCode.of("/withdrawal"));
	}

	@Test
	void aTextThatNoLongerFitsIsShownAsItWasWritten() {
		PageVersions versions = guide.getBean(PageVersions.class);
		Version now = guide.getBean(CurrentVersions.class).of("/myths").orElseThrow();
		PageVersion unfit = new PageVersion(Language.ENGLISH, "/myths", now.firstSeen(), now.title(), now.review(),
				"---\nslug: myths\n---\n\nWritten <b>long</b> ago.\n");
		unfit.supersede(now.firstSeen());
		versions.save(unfit);
		Document then = page(unfit.toVersion().permanentAddress());

		assertThat(then.select("pre").text()).contains("slug: myths", "Written <b>long</b> ago.");
		assertThat(then.select("main .overdue").text()).startsWith("You are reading this page as it was");
		assertThat(then.select("h1").text()).isEqualTo(page("/myths").select("h1").text());
		assertThat(then.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void otherAddressesDoNotMindTheLetter() {
		assertThat(get("/search?q=detox&v=1").statusCode()).isEqualTo(200);
		assertThat(get("/no-such-page?v=00000000").statusCode()).isEqualTo(404);
	}

}
