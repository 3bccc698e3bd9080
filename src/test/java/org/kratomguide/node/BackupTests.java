package org.kratomguide.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** That the commands of docs/backup.md bring back a guide whose database is gone. */
class BackupTests {

	private static final Path PAGE = Path.of("docs", "backup.md");

	private static final String OLD = "tells you plainly what is known";

	private static final String NEW = "tells you openly what is known";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void bringsBackAFileOfH2() throws IOException {
		Path data = this.folder.resolve("data");
		String url = "jdbc:h2:file:" + data.resolve("guide")
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;AUTO_SERVER=TRUE";
		check("H2", url, Map.of(), () -> FileSystemUtils.deleteRecursively(data));
	}

	@Test
	void bringsBackAPostgresql() throws IOException {
		try (InstalledPostgres postgres = InstalledPostgres.in(this.folder)) {
			Map<String, String> environment = Map.of("DATABASE", postgres.address(), "PATH",
					postgres.programs() + ":" + System.getenv("PATH"));
			check("PostgreSQL", postgres.url(), environment, () -> {
				postgres.dropDatabase();
				postgres.createDatabase();
			}, "--spring.profiles.active=postgres", "--spring.datasource.url=" + postgres.url());
		}
	}

	private void check(String chapter, String url, Map<String, String> environment, Disaster disaster,
			String... settings) throws IOException {
		DocumentedCommands commands = new DocumentedCommands(PAGE, this.folder, environment);
		Map<String, List<String>> rows;
		String version;
		try (GuideProcess guide = start("before", settings)) {
			await().atMost(GuideProcess.PATIENCE).until(() -> guide.log().contains("Read in 12744 places"));
			rows = rows(url);
			version = "/?v=" + page(guide, "/").select(".share").text().replaceAll(".*version ([0-9a-f]{8}).*", "$1");
			commands.run(chapter, "Keep");
		}
		disaster.strike();
		commands.run(chapter, "Bring back");

		Map<String, List<String>> brought = rows(url);
		assertThat(brought.keySet()).isEqualTo(rows.keySet());
		rows.forEach((table, all) -> assertThat(all.equals(brought.get(table))).as("as before: " + table).isTrue());
		assertThat(rows.get("facility")).hasSize(12_744);
		assertThat(rows.get("page_version")).isNotEmpty();
		try (GuideProcess guide = start("after", with(settings, "--guide.content=file:" + newerContent()))) {
			assertThat(page(guide, "/").text()).contains(NEW).doesNotContain(OLD);
			assertThat(page(guide, version).text()).as(version).contains(OLD).doesNotContain(NEW);
			assertThat(guide.site().get("/find-treatment?p=35203").statusCode()).isEqualTo(200);
			assertThat(guide.log()).doesNotContain("Read in 12744 places", " ERROR ");
		}
	}

	private GuideProcess start(String name, String... settings) {
		return GuideProcess.start(this.folder, name, with(settings, "--guide.store.ahead=false")).awaitReady();
	}

	private static String[] with(String[] settings, String... more) {
		return IntStream.range(0, settings.length + more.length)
			.mapToObj((i) -> (i < settings.length) ? settings[i] : more[i - settings.length])
			.toArray(String[]::new);
	}

	/** Every row of every table, but for those that the guide makes anew for itself. */
	private static Map<String, List<String>> rows(String url) {
		JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(url));
		Map<String, List<String>> rows = new TreeMap<>();
		jdbc.queryForList(
				"select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
				String.class)
			.forEach((table) -> rows.put(table, jdbc.query("select * from \"" + table + "\"", (row, number) -> {
				StringBuilder all = new StringBuilder();
				for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
					all.append(row.getString(i)).append('\t');
				}
				return all.toString();
			}).stream().sorted().toList()));
		return rows;
	}

	private static Document page(GuideProcess guide, String address) {
		return Jsoup.parse(new String(guide.site().get(address).body(), StandardCharsets.UTF_8));
	}

	/** So that what the page said before is known from the database alone. */
	private Path newerContent() throws IOException {
		Path content = this.folder.resolve("content");
		FileSystemUtils.copyRecursively(Path.of("target", "classes", "content"), content);
		Path home = content.resolve("en").resolve("home.md");
		Files.writeString(home, Files.readString(home)
			.replaceFirst("tells you plainly(\\s+)what is known", "tells you openly$1what is known"));
		return content;
	}

	/** What befalls a database. */
	private interface Disaster {

		void strike() throws IOException;

	}

}
