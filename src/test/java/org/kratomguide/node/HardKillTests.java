package org.kratomguide.node;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kratomguide.directory.DirectoryFiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The import of a directory is killed as hard as can be, while it writes. */
class HardKillTests {

	private static final int ROWS = 8_000;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void onPostgresqlTheOldOrTheNewEditionIsLive() throws Exception {
		try (PostgresProcess postgres = PostgresProcess.in(this.folder)) {
			check(postgres.url(), postgres.settings());
		}
	}

	@Test
	void onAFileOfH2Too() throws Exception {
		String url = "jdbc:h2:file:" + this.folder.resolve("guide")
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;AUTO_SERVER=TRUE";
		check(url, "--spring.datasource.url=" + url, "--spring.datasource.username=sa");
	}

	private void check(String url, String... settings) throws Exception {
		Path old = DirectoryFiles.csv(this.folder.resolve("directory-2023.csv"),
				DirectoryFiles.rows().subList(0, ROWS / 2), (name) -> name);
		Path newer = DirectoryFiles.csv(this.folder.resolve("directory-2025.csv"),
				DirectoryFiles.rows().subList(1, ROWS), (name) -> name);
		assertThat(run(old, settings)).contains("Live: 2023 edition");
		int before = checkWhole(url, 0);
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int lines : new int[] { 1, 3, 4 }) {
			killAfter(lines, random.nextInt(400), newer, settings);
			assertThat(checkWhole(url, before)).as("seed " + seed).isGreaterThanOrEqualTo(before);
		}
		assertThat(run(newer, settings)).containsAnyOf("Live: 2025 edition", "This file is live already");
		assertThat(checkWhole(url, before)).isGreaterThan(before);
	}

	/**
	 * The live edition has as many places as it says, and each older one is as it was.
	 * @return how many places are live
	 */
	private static int checkWhole(String url, int before) {
		JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(url, url.contains(":h2:") ? "sa" : "", ""));
		List<Map<String, Object>> editions = jdbc.queryForList("select places,"
				+ " (select count(*) from facility where edition_id = edition.id) as stored from edition order by id");
		List<Integer> places = editions.stream().map((edition) -> number(edition, "places")).toList();

		assertThat(places).isNotEmpty().hasSizeLessThanOrEqualTo(2);
		assertThat(editions).extracting((edition) -> number(edition, "stored")).isEqualTo(places);
		assertThat(jdbc.queryForList("select id from facility where edition_id not in (select id from edition)"))
			.isEmpty();
		if (before > 0) {
			assertThat(places.get(0)).isEqualTo(before);
		}
		return places.get(places.size() - 1);
	}

	private static int number(Map<String, Object> row, String column) {
		return ((Number) Objects.requireNonNull(row.get(column))).intValue();
	}

	/**
	 * It says that it has read another two thousand rows, and a moment later it is gone.
	 */
	private void killAfter(int lines, int moment, Path file, String... settings) throws IOException {
		Process process = command(file, settings);
		try (BufferedReader reader = process.inputReader()) {
			List<String> read = reader.lines()
				.filter((line) -> line.matches("Read .*|This file is live already.*"))
				.limit(lines)
				.toList();
			assertThat(read).isNotEmpty();
		}
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(moment);
		await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> System.nanoTime() >= end);
		process.destroyForcibly().onExit().join();
	}

	private String run(Path file, String... settings) throws IOException {
		return new String(command(file, settings).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private Process command(Path file, String... settings) throws IOException {
		List<String> command = new ArrayList<>(GuideProcess.java());
		command.addAll(List.of("import-directory", file.toString()));
		command.addAll(List.of(settings));
		return new ProcessBuilder(command).directory(this.folder.toFile()).redirectErrorStream(true).start();
	}

}
