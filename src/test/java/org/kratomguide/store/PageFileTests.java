package org.kratomguide.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void givesBackWhatWasPutIn() throws IOException {
		PageFile file = new PageFile(path().toString(), SETTINGS);
		file.write(PAGES);

		Map<String, StoredPage> read = file.read();

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
		file.write(PAGES);
		byte[] good = Files.readAllBytes(path());
		for (int i = 0; i < good.length; i++) {
			byte[] damaged = good.clone();
			damaged[i] ^= 0x10;
			Files.write(path(), damaged);
			assertThat(file.read()).as("byte " + i).isEmpty();
		}
		Files.write(path(), new byte[0]);
		assertThat(file.read()).isEmpty();
		assertThat(output).contains("The pages that were put down cannot be read");
	}

	@Test
	void believesNoFileThatWasMadeUnderOtherSettings() {
		new PageFile(path().toString(), SETTINGS).write(PAGES);

		assertThat(new PageFile(path().toString(), SETTINGS).read()).hasSize(2);
		assertThat(new PageFile(path().toString(), "{}").read()).isEmpty();
	}

	@Test
	void pagesOfTheLastRunComeBeforeThoseOfTheBuildThatMadeThem() throws IOException {
		Resource build = packaged("build", SETTINGS);
		PageFile file = new PageFile(path().toString(), SETTINGS, build);
		assertThat(file.read()).containsOnlyKeys("/build");

		file.write(PAGES);
		assertThat(file.read()).containsOnlyKeys("/withdrawal", "/api");
	}

	@Test
	void pagesOfANewVersionComeBeforeThoseOfTheLastRun() throws IOException {
		new PageFile(path().toString(), SETTINGS, packaged("old", SETTINGS)).write(PAGES);

		assertThat(new PageFile(path().toString(), SETTINGS, packaged("new", SETTINGS)).read())
			.containsOnlyKeys("/new");
	}

	@Test
	void pagesOfTheLastRunWillDoWhereTheNewVersionHasNoneUnderTheseSettings() throws IOException {
		new PageFile(path().toString(), SETTINGS, packaged("old", "{}")).write(PAGES);

		assertThat(new PageFile(path().toString(), SETTINGS, packaged("new", "{}")).read())
			.containsOnlyKeys("/withdrawal", "/api");
	}

	@Test
	void whereNothingCanBeWrittenItSaysSoAndGoesOn(CapturedOutput output) throws IOException {
		Path blocked = Files.createFile(this.folder.resolve("data"));
		PageFile file = new PageFile(path().toString(), SETTINGS);

		file.write(PAGES);

		assertThat(blocked).isRegularFile();
		assertThat(file.read()).isEmpty();
		assertThat(output).contains("The pages could not be put down for the next start");
	}

	@Test
	void nowhereIsAPlaceToo(CapturedOutput output) {
		PageFile file = new PageFile("", SETTINGS);
		file.write(PAGES);

		assertThat(file.read()).isEmpty();
		assertThat(output).isEmpty();
	}

	private Path path() {
		return this.folder.resolve("data").resolve("pages");
	}

	/** As a build packs them with the guide: each name at a time of its own. */
	private static Resource packaged(String name, String settings) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PageStream.write(out, new PageStream.Head(settings, name.hashCode(), 0), Map.of("/" + name, page(name, null)));
		return new ByteArrayResource(out.toByteArray());
	}

	private static StoredPage page(String body, @Nullable String tag) {
		List<HttpField> headers = List.of(Answer.field("Content-Type", "text/html;charset=utf-8"),
				Answer.field("Vary", "Accept-Encoding"));
		return StoredPage.of(Answer.of("text/html", headers, tag, body.getBytes()), body.getBytes());
	}

}
