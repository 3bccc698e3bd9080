package org.kratomguide.facility;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kratomguide.GuideApplication;
import org.kratomguide.GuideJava;
import org.kratomguide.TestPostgres;
import org.kratomguide.directory.DirectoryFiles;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The finder where operators run it: on a file of H2 and on PostgreSQL, beside the
 * command.
 */
class OtherDatabaseTests {

	private static final String SEARCH = "select id, state, latitude, longitude, services from facility where edition_id = 1"
			+ " and latitude between 33.2 and 33.9 and longitude between -87.3 and -86.4";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void onAFileOfH2ASecondProcessBringsANewerEditionWhileTheGuideRuns() throws Exception {
		String url = "jdbc:h2:file:" + this.folder.resolve("guide")
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;AUTO_SERVER=TRUE";
		check(url, "h2");
	}

	@Test
	void onPostgresqlToo() throws Exception {
		check(TestPostgres.url("finder"), "postgresql");
	}

	private void check(String url, String name) throws Exception {
		try (ConfigurableApplicationContext guide = new SpringApplicationBuilder(GuideApplication.class)
			.web(WebApplicationType.NONE)
			.run("--spring.datasource.url=" + url, "--guide.finder.in-background=false")) {
			assertThat(live(guide)).isEqualTo("2023 edition, from answers of 2022");
			int before = find(guide).total();
			String gone = find(guide).results().get(0).place().code();
			assertThat(plan(guide, name)).containsIgnoringCase("facility_place")
				.doesNotContain("Seq Scan", "tableScan");

			assertThat(command(newer().toString(), "--spring.datasource.url=" + url)).isZero();
			assertThat(live(guide)).isEqualTo("2025 edition, from answers of 2024");
			assertThat(find(guide).total()).isEqualTo(before - 1);
			assertThat(guide.getBean(Places.class).find(gone).orElseThrow().gone()).isTrue();

			assertThat(command("--undo", "--spring.datasource.url=" + url)).isZero();
			assertThat(live(guide)).isEqualTo("2023 edition, from answers of 2022");
			assertThat(find(guide).total()).isEqualTo(before);
			assertThat(guide.getBean(Places.class).find(gone).orElseThrow().gone()).isFalse();
		}
	}

	private static String live(ConfigurableApplicationContext guide) {
		return guide.getBean(Finder.class).edition().orElseThrow().getImprint().words();
	}

	private static Findings find(ConfigurableApplicationContext guide) {
		Whereabouts.Place alabaster = guide.getBean(Whereabouts.class).find("35007").found().orElseThrow();
		return guide.getBean(Finder.class).find(new Question(alabaster, 25, List.of(), 1)).orElseThrow();
	}

	/** The plan, kept in a file for the decision record. */
	private static String plan(ConfigurableApplicationContext guide, String name) throws IOException {
		JdbcTemplate jdbc = guide.getBean(JdbcTemplate.class);
		jdbc.execute("analyze");
		String plan = String.join("\n", jdbc.queryForList("explain " + SEARCH, String.class));
		Files.writeString(Path.of("target", "finder-plan-" + name + ".txt"), plan);
		return plan;
	}

	/** All places but the one nearest to Alabaster, which has the first row. */
	private Path newer() {
		return DirectoryFiles.workbook(this.folder.resolve("directory-2025.xlsx"),
				DirectoryFiles.rows().subList(1, DirectoryFiles.rows().size()), DirectoryFiles.codes());
	}

	/** In a Java of its own, with little memory. */
	private int command(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(GuideJava.command());
		command.add("import-directory");
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).directory(new File(this.folder.toString())).inheritIO().start().waitFor();
	}

}
