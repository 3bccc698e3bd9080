package org.kratomguide.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kratomguide.TestDatabase;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command as an operator meets it, on a database of its own that holds a small
 * edition of 2023.
 */
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportDirectoryTests {

	private static final List<List<String>> ROWS = DirectoryFiles.rows().subList(0, 60);

	private static final String WITHOUT_CHANGE = "Nothing has changed.";

	@SuppressWarnings("NullAway.Init")
	private Path folder;

	private final JdbcTemplate jdbc = TestDatabase.look("command");

	@BeforeAll
	void takeTheFirstEditionOver(@TempDir Path folder) {
		this.folder = folder;
		Path first = DirectoryFiles.workbook(this.folder.resolve("directory-2023.xlsx"), ROWS, DirectoryFiles.codes());
		assertThat(run(first)).isZero();
	}

	/**
	 * The command is silent but for its own lines, and its process ends; this one goes
	 * on.
	 */
	@AfterAll
	void letTheOtherTestsBeHeard() {
		LoggingSystem.get(getClass().getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
	}

	@Test
	void readsAWorkbookAndTheSameFileTwiceChangesNothing(CapturedOutput output) {
		List<?> before = everything();

		assertThat(run(this.folder.resolve("directory-2023.xlsx"))).isZero();
		assertThat(output).contains("This file is live already: 2023 edition, from answers of 2022", WITHOUT_CHANGE);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void placesGetTheirPointTheirCodesAndTheirNumbers() {
		assertThat(this.jdbc.queryForMap("select * from facility where name = 'Shelby County Treatment Center'"))
			.containsEntry("zip", "35007")
			.containsEntry("phone", "205-216-0200")
			.containsEntry("city", "Alabaster")
			.hasEntrySatisfying("latitude", (latitude) -> assertThat((Double) latitude).isBetween(33.0, 33.5));
		assertThat(this.jdbc.queryForObject("select count(*) from service_code where known", Integer.class))
			.isEqualTo(224);
	}

	@Test
	void aNewerEditionComesAndGoesAgain(CapturedOutput output) {
		List<List<String>> rows = new ArrayList<>(ROWS.subList(10, 60));
		List<String> changed = new ArrayList<>(ROWS.get(10));
		changed.set(12, changed.get(12) + " * NEWCODE");
		rows.set(0, changed);
		rows.add(Arrays.asList("No Town", "", "1 Main Street", "", "", "AL", "35007", "", "", "", "", "", "SA"));
		rows.add(Arrays.asList("No State", "", "1 Main Street", "", "Mobile", "Alabama", "35007", "", "", "", "", "",
				"SA"));
		Path csv = DirectoryFiles.csv(this.folder.resolve("newer.csv"), rows, (name) -> " " + capitals(name) + " ");
		List<?> before = everything();

		assertThat(run(csv)).isEqualTo(2);
		assertThat(output).contains("The file's name has no year");
		assertThat(run(csv, "--edition=2025", "--survey=2024")).isZero();
		assertThat(output).contains("Left out: CSV, row 52: no city", "Left out: CSV, row 53: 'ALABAMA' is not a state",
				"Kept, but explained nowhere: NEWCODE (1 places)", "Read 52 rows",
				"Live: 2025 edition, from answers of 2024. 50 places",
				"2 rows left out; 10 places of the edition before are no longer listed.");
		assertThat(this.jdbc.queryForObject("select count(*) from facility", Integer.class)).isEqualTo(110);

		assertThat(run(this.folder.resolve("directory-2023.xlsx"))).isEqualTo(1);
		assertThat(output).contains("which a newer one has replaced. Use --undo");
		assertThat(run("--undo")).isZero();
		assertThat(output).contains("Live again: 2023 edition");
		assertThat(everything()).isEqualTo(before);
		assertThat(run("--undo")).isEqualTo(1);
		assertThat(output).contains("There is no edition to go back to");
	}

	@Test
	void onlyOneStepBackIsKeptAndPlacesThatAreGoneStay() {
		Path second = DirectoryFiles.csv(this.folder.resolve("second-2024.csv"), ROWS.subList(10, 60), name());
		Path third = DirectoryFiles.csv(this.folder.resolve("third-2025.csv"), ROWS.subList(20, 60), name());
		List<?> before = everything();
		assertThat(run(second)).isZero();
		assertThat(run(third)).isZero();

		// Of the first edition only the ten that the second does not list.
		assertThat(this.jdbc.queryForList("select count(*) from facility group by edition_id order by edition_id",
				Integer.class))
			.containsExactly(10, 50, 40);
		assertThat(run("--undo")).isZero();
		assertThat(run("--undo")).isEqualTo(1);

		this.jdbc.update("delete from facility");
		this.jdbc.update("delete from edition");
		assertThat(run(this.folder.resolve("directory-2023.xlsx"))).isZero();
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void readsTheExportOfTheLocator(CapturedOutput output) throws IOException {
		String json = """
				{"page":1,"totalPages":1,"recordCount":3,"rows":[
				{"name1":"Swapped","street1":"1 A St","city":"Mobile","state":"AL","zip":"36602","phone":"251-555-0100",
				 "latitude":"-88.04","longitude":"30.69","typeFacility":"SA","website":"www.example.org","services":[
				  {"f1":"Type of Care","f2":"TC","f3":"Substance use treatment; Detoxification"},
				  {"f1":"Payment","f2":"PAY","f3":"Medicaid; Moon money"}]},
				{"name1":"Mind Only","street1":"2 A St","city":"Mobile","state":"AL","zip":"36602","typeFacility":"MH"},
				{"name1":"Bare","name2":null,"street1":"3 A St","city":"Mobile","state":"AL","zip":"36602","services":null}]}
				""";
		Path file = Files.writeString(this.folder.resolve("export-2026.json"), json);

		assertThat(run(file)).isEqualTo(1);
		assertThat(output).contains("has 2 places, less than half of the live edition. Add --smaller");
		assertThat(run(file, "--smaller")).isZero();
		assertThat(output).contains("Kept, but explained nowhere: PAY: Moon money (1 places)", "2 places");
		assertThat(this.jdbc.queryForMap("select * from facility where name = 'Swapped'"))
			.containsEntry("latitude", 30.69)
			.containsEntry("longitude", -88.04)
			.containsEntry("website", "http://www.example.org");
		byte[] services = this.jdbc.queryForObject("select services from facility where name = 'Swapped'",
				byte[].class);
		assertThat(this.jdbc.queryForList(
				"select id from service_code where code in ('SA', 'DT', 'MD', 'PAY: Moon money')", Integer.class))
			.hasSize(4)
			.allMatch((bit) -> java.util.BitSet.valueOf(services).get(bit));
		assertThat(run("--undo")).isZero();
	}

	@Test
	void whatIsNoDirectoryIsRefusedInOneLineAndChangesNothing(CapturedOutput output) {
		List<?> before = everything();
		List<List<String>> bad = new ArrayList<>(ROWS.subList(0, 30));
		ROWS.subList(30, 60).forEach((row) -> {
			List<String> without = new ArrayList<>(row);
			without.set(6, "none");
			bad.add(without);
		});

		refused(DirectoryFiles.cut(file("cut-2024.xlsx"), file("directory-2023.xlsx"), 0.6), "damaged or cut short",
				output);
		refused(DirectoryFiles.bomb(file("bomb-2024.xlsx")), "unpacks to more than 100 MB", output);
		refused(DirectoryFiles.csv(file("bad-2024.csv"), bad, name()),
				"30 of 60 rows cannot be read, the first being CSV, row 32: 'none' is not a ZIP code.", output);
		refused(file("missing-2024.csv"), "There is no such file", output);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void whatIsNotUnderstoodIsAnsweredWithTheUsage(CapturedOutput output) {
		assertThat(ImportDirectory.run(List.of())).isEqualTo(2);
		assertThat(ImportDirectory.run(List.of("--undo", "a.csv"))).isEqualTo(2);
		assertThat(ImportDirectory.run(List.of("a.csv", "b.csv"))).isEqualTo(2);
		assertThat(ImportDirectory.run(List.of("--nonsense", "a.csv"))).isEqualTo(2);
		assertThat(output).contains("Usage: java -jar APP.jar import-directory FILE", "Not understood: --nonsense");
	}

	private void refused(Path file, String why, CapturedOutput output) {
		int from = output.getOut().length();
		assertThat(run(file)).as(file.toString()).isEqualTo(1);
		String said = output.getOut().substring(from);
		assertThat(said.lines().filter((line) -> line.startsWith("Refused: "))).as(said)
			.singleElement()
			.asString()
			.contains(why)
			.endsWith(WITHOUT_CHANGE);
		assertThat(said).doesNotContain("Exception", "\tat ");
	}

	private static int run(Path file, String... options) {
		List<String> arguments = new ArrayList<>(List.of(options));
		arguments.add(file.toString());
		return run(arguments.toArray(String[]::new));
	}

	private static int run(String... arguments) {
		return ImportDirectory.run(List.of(TestDatabase.settings("command", arguments)));
	}

	private List<?> everything() {
		return List.of(this.jdbc.queryForList("select title, published, surveyed, checksum, places from edition"),
				this.jdbc.queryForList("select code, name, phone, latitude from facility order by code, edition_id"));
	}

	private Path file(String name) {
		return this.folder.resolve(name);
	}

	private static UnaryOperator<String> name() {
		return UnaryOperator.identity();
	}

	private static String capitals(String name) {
		return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('_', ' ');
	}

}
