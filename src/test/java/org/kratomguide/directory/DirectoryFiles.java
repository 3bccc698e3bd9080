package org.kratomguide.directory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;

/** Makes directories of every kind from the packaged one. */
public final class DirectoryFiles {

	/** The columns, as the packaged file has them. */
	public static final List<String> COLUMNS = List.of("name1", "name2", "street1", "street2", "city", "state", "zip",
			"phone", "intake1", "intake2", "intake1a", "intake2a", "service_code_info");

	private DirectoryFiles() {
	}

	/** The rows of the packaged file, read with nothing of the guide. */
	public static List<List<String>> rows() {
		return read("/directory/facilities.csv.gz");
	}

	/** The rows of the packaged codes. */
	public static List<List<String>> codes() {
		return read("/directory/service-codes.csv.gz");
	}

	private static List<List<String>> read(String resource) {
		try (var in = new GZIPInputStream(DirectoryFiles.class.getResourceAsStream(resource));
				var parser = CSVFormat.RFC4180.parse(new java.io.InputStreamReader(in, StandardCharsets.UTF_8))) {
			return parser.stream().skip(1).map(CSVRecord::toList).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A CSV file whose header is written in some other way. */
	public static Path csv(Path file, List<List<String>> rows, UnaryOperator<String> header) {
		try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.RFC4180)) {
			printer.printRecord(COLUMNS.stream().map(header).toList());
			for (List<String> row : rows) {
				printer.printRecord(row);
			}
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A workbook as the directory is published: capital headers under a title, a sheet of
	 * codes.
	 */
	public static Path workbook(Path file, List<List<String>> rows, List<List<String>> codes) {
		try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
			List<List<String>> all = new ArrayList<>(List.of(List.of("National directory"),
					COLUMNS.stream().map((column) -> column.toUpperCase(Locale.ROOT)).toList()));
			all.addAll(rows);
			fill(workbook, "Facilities List", all);
			List<List<String>> reference = new ArrayList<>(List
				.of(List.of("category_code", "category_name", "service_code", "service_name", "service_description")));
			reference.addAll(codes);
			fill(workbook, "Service Code Reference", reference);
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void fill(Workbook workbook, String name, List<List<String>> rows) {
		var sheet = workbook.newWorksheet(name);
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < rows.get(row).size(); column++) {
				sheet.value(row, column, rows.get(row).get(column));
			}
		}
	}

	/** A zip that pretends to be a workbook and unpacks to far more than it should. */
	static Path bomb(Path file) {
		try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
			byte[] nothing = new byte[1024 * 1024];
			zip.putNextEntry(new java.util.zip.ZipEntry("xl/worksheets/sheet1.xml"));
			for (int i = 0; i < 120; i++) {
				zip.write(nothing);
			}
			zip.closeEntry();
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The first so many bytes of a file. */
	static Path cut(Path file, Path whole, double share) {
		try {
			byte[] bytes = Files.readAllBytes(whole);
			ByteArrayOutputStream part = new ByteArrayOutputStream();
			part.write(bytes, 0, (int) (bytes.length * share));
			return Files.write(file, part.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
