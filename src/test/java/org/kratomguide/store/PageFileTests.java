package org.kratomguide.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class PageFileTests {

	private static final Map<String, StoredPage> PAGES = Map.of("/withdrawal",
			page("<p>" + "It passes. ".repeat(500), "\"tag\""), "/api", page("{}", null));

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void givesBackWhatWasPutIn() throws IOException {
		PageFile file = new PageFile(path().toString());
		file.write(PAGES);

		Map<String, StoredPage> read = file.read(Clock.systemUTC());

		assertThat(read).containsOnlyKeys("/withdrawal", "/api");
		PAGES.forEach((address, page) -> {
			StoredPage again = Objects.requireNonNull(read.get(address));
			assertThat(again.answer().isSame(page.answer())).as(address).isTrue();
			assertThat(again.size()).isEqualTo(page.size());
			for (String accepted : List.of("identity", "gzip", "br")) {
				ReadyBytes expected = page.in(AcceptedEncodings.of(accepted));
				ReadyBytes found = again.in(AcceptedEncodings.of(accepted));
				assertThat(found.tag()).isEqualTo(expected.tag());
				assertThat(found.bytes()).isEqualTo(expected.bytes());
				assertThat(found.headers().asString()).isEqualTo(expected.headers().asString());
			}
		});
		assertThat(this.folder.resolve("data")).isDirectoryContaining("glob:**/pages")
			.isDirectoryNotContaining("glob:**.new");
	}

	@Test
	void believesNoDamagedFile(CapturedOutput output) throws IOException {
		PageFile file = new PageFile(path().toString());
		file.write(PAGES);
		byte[] good = Files.readAllBytes(path());
		for (int i = 0; i < good.length; i++) {
			byte[] damaged = good.clone();
			damaged[i] ^= 0x10;
			Files.write(path(), damaged);
			assertThat(file.read(Clock.systemUTC())).as("byte " + i).isEmpty();
		}
		Files.write(path(), new byte[0]);
		assertThat(file.read(Clock.systemUTC())).isEmpty();
		assertThat(output).contains("The pages of the last run cannot be read");
	}

	@Test
	void believesNoFileThatIsOlderThanADay() {
		PageFile file = new PageFile(path().toString());
		file.write(PAGES);

		assertThat(file.read(Clock.offset(Clock.systemUTC(), Duration.ofHours(23)))).hasSize(2);
		assertThat(file.read(Clock.offset(Clock.systemUTC(), Duration.ofHours(25)))).isEmpty();
	}

	@Test
	void whereNothingCanBeWrittenItSaysSoAndGoesOn(CapturedOutput output) throws IOException {
		Path blocked = Files.createFile(this.folder.resolve("data"));
		PageFile file = new PageFile(path().toString());

		file.write(PAGES);

		assertThat(blocked).isRegularFile();
		assertThat(file.read(Clock.systemUTC())).isEmpty();
		assertThat(output).contains("The pages could not be put down for the next start");
	}

	@Test
	void nowhereIsAPlaceToo(CapturedOutput output) {
		PageFile file = new PageFile("");
		file.write(PAGES);

		assertThat(file.read(Clock.systemUTC())).isEmpty();
		assertThat(output).isEmpty();
	}

	private Path path() {
		return this.folder.resolve("data").resolve("pages");
	}

	private static StoredPage page(String body, @Nullable String tag) {
		return StoredPage.of(new Answer("text/html", List.of(Answer.field("Content-Type", "text/html;charset=utf-8")),
				tag, body.getBytes()));
	}

}
