package org.kratomguide.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is read of a file, and what is refused with which words. */
class DirectoryFileTests {

	private static final List<List<String>> ROWS = DirectoryFiles.rows().subList(0, 20);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@ParameterizedTest
	@MethodSource("headers")
	void findsItsColumnsInAnyCaseAndOrder(UnaryOperator<String> header) {
		Path file = DirectoryFiles.csv(this.folder.resolve("any"), ROWS, header);

		assertThat(read(file)).hasSize(20)
			.first()
			.satisfies((row) -> assertThat(row.get("name1")).isEqualTo(ROWS.get(0).get(0)))
			.satisfies((row) -> assertThat(row.get("service_code_info")).isEqualTo(ROWS.get(0).get(12)));
	}

	static Stream<UnaryOperator<String>> headers() {
		return Stream.of((name) -> name, (name) -> name.toUpperCase(Locale.ROOT), (name) -> " " + name + " ",
				(name) -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('_', ' '));
	}

	@Test
	void aWorkbookHasTheSameRowsAndTheNumbersOfItsSheet() {
		Path file = DirectoryFiles.workbook(this.folder.resolve("book"), ROWS, DirectoryFiles.codes());

		assertThat(read(file)).hasSize(20).first().satisfies((row) -> {
			assertThat(row.sheet()).isEqualTo("Facilities List");
			assertThat(row.number()).isEqualTo(3);
			assertThat(row.get("zip")).isEqualTo(ROWS.get(0).get(6));
		});
	}

	@Test
	void aMarkAtTheHeadOfTheTextIsNoPartOfIt() throws IOException {
		Path file = DirectoryFiles.csv(this.folder.resolve("plain"), ROWS, (name) -> name);
		Path marked = Files.writeString(this.folder.resolve("marked"), "\uFEFF" + Files.readString(file));

		assertThat(read(marked)).hasSize(20);
	}

	@Test
	void refusesWhatIsNoDirectory() throws IOException {
		String csv = Files.readString(DirectoryFiles.csv(this.folder.resolve("whole"), ROWS, (name) -> name));
		Path book = DirectoryFiles.workbook(this.folder.resolve("book"), ROWS, DirectoryFiles.codes());

		for (double share : new double[] { 0.1, 0.5, 0.9, 0.99 }) {
			refused(DirectoryFiles.cut(this.folder.resolve("cut"), book, share), "damaged or cut short");
		}
		refused(DirectoryFiles.bomb(this.folder.resolve("bomb")), "unpacks to more than 100 MB");
		refused("", "The file is empty.");
		refused(" \n\n", "The file is empty.");
		refused("<!DOCTYPE html>\n<html><body>Sign in</body></html>\n",
				"This is not a directory: no row names the columns city, name1, service_code_info, state, zip.");
		refused("animal,legs\ncat,4\n", "This is not a directory");
		refused(csv + "\"never closed", "breaks off or has a stray quote");
		refused("{\"rows\":[{\"name1\":\"A\",\"city\":", "JSON is damaged or cut short");
		refused("{\"animals\":[]}", "This is not a directory");
		refused("{\"rows\":[]}", "The JSON has no rows");
		refused("[1, 2]", "is not a place");
		refused("[".repeat(5000), "JSON");
		refused(Files.write(this.folder.resolve("latin"), (csv + "\u00e9").getBytes(StandardCharsets.ISO_8859_1)),
				"not in UTF-8");
		refused(Files.write(this.folder.resolve("old"), new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0 }),
				"old kind (.xls)");
		refused(Files.write(this.folder.resolve("picture"), new byte[] { 'G', 'I', 'F', 0, 1, 2, 3 }),
				"neither a workbook");
		refused(this.folder, "There is no such file");
		refused(this.folder.resolve("missing"), "There is no such file");
	}

	/** A document type that asks for a file of this machine, and for it twice. */
	@Test
	void aWorkbookCannotReachOutOfItself() throws IOException {
		Path secret = Files.writeString(this.folder.resolve("secret"), "name1,city,state,zip,service_code_info");
		Path file = this.folder.resolve("entities");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (String part : List.of("xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml",
					"[Content_Types].xml", "xl/_rels/workbook.xml.rels", "_rels/.rels")) {
				zip.putNextEntry(new ZipEntry(part));
				zip.write(("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret.toUri()
						+ "\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>")
					.getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}

		refused(file, "");
	}

	private void refused(String text, String why) throws IOException {
		refused(Files.writeString(this.folder.resolve("text"), text), why);
	}

	private static void refused(Path file, String why) {
		assertThatExceptionOfType(RefusedDirectory.class).as(file.toString())
			.isThrownBy(() -> read(file))
			.withMessageContaining(why)
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("\n"));
	}

	private static List<Row> read(Path file) {
		List<Row> rows = new ArrayList<>();
		new DirectoryFile(file).readInto(new Row.Sink() {
			@Override
			public void place(Row row) {
				rows.add(row);
			}

			@Override
			public void code(Row row) {
				assertThat(row.get("service_name")).isNotEmpty();
			}
		});
		return rows;
	}

}
