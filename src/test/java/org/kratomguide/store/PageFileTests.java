package org.kratomguide.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jetty.http.HttpField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class PageFileTests {

	private static final Map<String, StoredPage> PAGES = Map.of("/withdrawal",
			page("<p>" + "It passes. ".repeat(500), "\"tag\""), "/api", page("{}", null));

	private static final String SETTINGS = "{address=https://guide.example.org}";

	private static final LocalDate DAY = LocalDate.parse("2026-11-24");

	private static final MadePages MADE = new MadePages("content", DAY, PAGES);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void givesBackWhatWasPutIn() throws IOException {
		PageFile file = new PageFile(path().toString(), SETTINGS);
		file.write(MADE);

		MadePages made = file.read();
		Map<String, StoredPage> read = made.pages();

		assertThat(read).containsOnlyKeys("/withdrawal", "/api");
		PAGES.forEach((address, page) -> {
			StoredPage again = Objects.requireNonNull(read.get(address));
			assertThat(again.answer()).as(address).isEqualTo(page.answer());
			assertThat(again.size()).isEqualTo(page.size());
			for (String accepted : List.of("identity", "gzip", "br")) {
				ReadyBytes expected = page.in(AcceptedEncodings.of(accepted));
				ReadyBytes found = again.in(AcceptedEncodings.of(accepted));
				assertThat(found.tag()).isEqualTo(expected.tag());
				assertThat(found.bytes()).isEqualTo(expected.bytes());
				assertThat(HeaderLines.apart(found.headers())).isEqualTo(HeaderLines.apart(expected.headers()));
			}
		});
		assertThat(this.folder.resolve("data")).isDirectoryContaining("glob:**/pages")
			.isDirectoryNotContaining("glob:**.new");
	}

	@Test
	void believesNoDamagedFile(CapturedOutput output) throws IOException {
		PageFile file = new PageFile(path().toString(), SETTINGS);
		file.write(MADE);
		byte[] good = Files.readAllBytes(path());
		for (int i = 0; i < good.length; i++) {
			byte[] damaged = good.clone();
			damaged[i] ^= 0x10;
			Files.write(path(), damaged);
			assertThat(file.read().pages()).as("byte " + i).isEmpty();
		}
		Files.write(path(), new byte[0]);
		assertThat(file.read().pages()).isEmpty();
		assertThat(output).contains("The pages that were put down cannot be read");
	}

	@Test
	void believesNoFileThatWasMadeUnderOtherSettings() {
		new PageFile(path().toString(), SETTINGS).write(MADE);

		assertThat(new PageFile(path().toString(), SETTINGS).read().pages()).hasSize(2);
		assertThat(new PageFile(path().toString(), "{}").read().pages()).isEmpty();
	}

	@Test
	void pagesOfTheLastRunComeBeforeThoseOfTheBuildThatMadeThem() throws IOException {
		Resource build = packaged("build", SETTINGS);
		PageFile file = new PageFile(path().toString(), SETTINGS, build);
		assertThat(file.read().pages()).containsOnlyKeys("/build");

		file.write(MADE);
		assertThat(file.read().pages()).containsOnlyKeys("/withdrawal", "/api");
	}

	@Test
	void pagesOfANewVersionComeBeforeThoseOfTheLastRun() throws IOException {
		new PageFile(path().toString(), SETTINGS, packaged("old", SETTINGS)).write(MADE);

		assertThat(new PageFile(path().toString(), SETTINGS, packaged("new", SETTINGS)).read().pages())
			.containsOnlyKeys("/new");
	}

	@Test
	void pagesOfTheLastRunWillDoWhereTheNewVersionHasNoneUnderTheseSettings() throws IOException {
		new PageFile(path().toString(), SETTINGS, packaged("old", "{}")).write(MADE);

		assertThat(new PageFile(path().toString(), SETTINGS, packaged("new", "{}")).read().pages())
			.containsOnlyKeys("/withdrawal", "/api");
	}

	@Test
	void saysOfWhichContentPagesAreOnlyWhereTheSameBuildMadeThem() throws IOException {
		Resource build = packaged("build", SETTINGS);
		assertThat(new PageFile(path().toString(), SETTINGS, build).read().content()).isEqualTo("content of build");

		new PageFile(path().toString(), SETTINGS, build).write(MADE);
		MadePages again = new PageFile(path().toString(), SETTINGS, build).read();
		assertThat(again.content()).isEqualTo(MADE.content());
		assertThat(again.day()).isEqualTo(MADE.day());

		assertThat(new PageFile(path().toString(), SETTINGS, packaged("other", "{}")).read().content()).isEmpty();
	}

	@Test
	void withoutPagesOfABuildOneBuildCannotBeToldFromAnother() {
		new PageFile(path().toString(), SETTINGS).write(MADE);

		MadePages again = new PageFile(path().toString(), SETTINGS).read();

		assertThat(again.pages()).hasSize(2);
		assertThat(again.content()).isEmpty();
	}

	@Test
	void whereNothingCanBeWrittenItSaysSoAndGoesOn(CapturedOutput output) throws IOException {
		Path blocked = Files.createFile(this.folder.resolve("data"));
		PageFile file = new PageFile(path().toString(), SETTINGS);

		file.write(MADE);

		assertThat(blocked).isRegularFile();
		assertThat(file.read().pages()).isEmpty();
		assertThat(output).contains("The pages could not be put down for the next start");
	}

	@Test
	void nowhereIsAPlaceToo(CapturedOutput output) {
		PageFile file = new PageFile("", SETTINGS);
		file.write(MADE);

		assertThat(file.read().pages()).isEmpty();
		assertThat(output).isEmpty();
	}

	private Path path() {
		return this.folder.resolve("data").resolve("pages");
	}

	/** As a build packs them with the guide: each name at a time of its own. */
	private static Resource packaged(String name, String settings) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PageStream.write(out, new PageStream.Head(settings, name.hashCode(), 0, "content of " + name, DAY),
				Map.of("/" + name, page(name, null)));
		return new ByteArrayResource(out.toByteArray());
	}

	private static StoredPage page(String body, @Nullable String tag) {
		List<HttpField> headers = List.of(Answer.field("Content-Type", "text/html;charset=utf-8"),
				Answer.field("Vary", "Accept-Encoding"));
		return StoredPage.of(Answer.of("text/html", headers, tag, body.getBytes()), body.getBytes());
	}

}
