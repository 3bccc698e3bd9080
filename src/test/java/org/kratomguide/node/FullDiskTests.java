package org.kratomguide.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kratomguide.Site;
import org.kratomguide.directory.DirectoryFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The file of the database cannot grow any more, as on a full disk. */
@EnabledOnOs(OS.LINUX)
class FullDiskTests {

	/**
	 * The two heads of H2's file and nothing behind them, as holes that the start left in
	 * it may be large enough for a whole directory.
	 */
	private static final int ROOM = 8192;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void readersReadOnWhileTheDirectoryFindsNoRoom() throws IOException {
		String url = "--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("guide")
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;AUTO_SERVER=TRUE";
		Path directory = DirectoryFiles.csv(this.folder.resolve("directory-2025.csv"), DirectoryFiles.rows(),
				(name) -> name);
		try (GuideProcess guide = GuideProcess.start(this.folder, "guide", url, "--guide.finder.enabled=false")) {
			Site site = guide.awaitPages().site();
			List<String> pages = List.copyOf(site.pages().keySet());
			guide.limitFiles(ROOM);

			assertThat(importDirectory(directory, url)).contains("Nothing has changed.").doesNotContain("Live:");
			assertThat(pages).hasSizeGreaterThan(80)
				.allSatisfy((page) -> assertThat(site.get(page).statusCode()).as(page).isIn(isMade(page)));
			assertThat(guide.readiness().statusCode()).isEqualTo(200);
		}
	}

	/** What is made for one reader may need the database. */
	private static List<Integer> isMade(String page) {
		return page.matches("(/es)?/(find-treatment|handout|encontrar-tratamiento|hoja-informativa)")
				? List.of(200, 503) : List.of(200);
	}

	/**
	 * It writes through the guide, or itself where the guide has let go of the file, so
	 * it finds the disk as full.
	 */
	private String importDirectory(Path file, String url) throws IOException {
		List<String> command = new ArrayList<>(List.of("prlimit", "--fsize=" + ROOM));
		command.addAll(GuideProcess.java());
		command.addAll(List.of("import-directory", file.toString(), url));
		Process process = new ProcessBuilder(command).directory(this.folder.toFile()).redirectErrorStream(true).start();
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}
