package org.kratomguide.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What the command refuses. It does so before the guide is started. */
@ExtendWith(OutputCaptureExtension.class)
class ExportGuideTests {

	@Test
	void aFolderWithSomethingElseInItIsLeftAlone(@TempDir Path folder, CapturedOutput output) throws IOException {
		Path own = Files.writeString(folder.resolve("letter.txt"), "mine");

		assertThat(ExportedGuide.run(folder.toString(), ExportedGuide.ADDRESS)).isEqualTo(1);
		assertThat(ExportedGuide.run(own.toString(), ExportedGuide.ADDRESS)).isEqualTo(1);
		assertThat(output).contains("The folder holds what no export put there: letter.txt. Move it away",
				"There is a file of that name");
		assertThat(own).hasContent("mine");
		assertThat(siblings(own)).containsExactly("letter.txt");
	}

	@Test
	void aFileThatWasChangedOrAddedSinceIsNotLost(@TempDir Path folder, CapturedOutput output) throws IOException {
		ExportFolder copy = ExportFolder.of(folder.resolve("copy"));
		copy.replace(Map.of("a.html", new byte[] { 1 }, "b/c.html", new byte[] { 2 }));
		copy.replace(Map.of("a.html", new byte[] { 3 }));
		assertThat(folder.resolve("copy/b")).doesNotExist();
		Files.writeString(folder.resolve("copy/a.html"), "changed");

		assertThat(ExportedGuide.run(folder.resolve("copy").toString(), ExportedGuide.ADDRESS)).isEqualTo(1);
		assertThat(output).contains("what no export put there: a.html");
		assertThat(folder.resolve("copy/a.html")).hasContent("changed");
	}

	@Test
	void withoutAnAddressThereIsNoCopyAndOneLineSaysWhy(@TempDir Path folder, CapturedOutput output) {
		assertThat(ExportedGuide.run(folder.resolve("copy").toString())).isEqualTo(1);
		assertThat(output).contains("No copy was made: Say where readers will find the copy, such as --guide.address=")
			.doesNotContain("\tat ");
		assertThat(folder).isEmptyDirectory();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "a --nonsense", "a --live=guide.example.org", "a --live=https://x.org/path" })
	void whatIsNotUnderstoodIsAnsweredWithTheUsage(String arguments, CapturedOutput output) {
		assertThat(ExportedGuide.run(arguments.isEmpty() ? new String[0] : arguments.split(" "))).isEqualTo(2);
		assertThat(output).contains("Usage: java -jar APP.jar export DIR");
	}

	private static List<String> siblings(Path path) throws IOException {
		try (Stream<Path> files = Files.list(path.toAbsolutePath().getParent())) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

}
