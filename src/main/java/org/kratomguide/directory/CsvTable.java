package org.kratomguide.directory;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads a table of values parted by commas. */
final class CsvTable {

	private CsvTable() {
	}

	static void read(Reader reader, Row.Sink sink) throws IOException {
		Sheet sheet = new Sheet("CSV", sink);
		int[] number = { 0 };
		try (CSVParser parser = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get().parse(reader)) {
			parser.forEach((values) -> sheet.add(++number[0], values.toList()));
		}
		catch (UncheckedIOException ex) {
			if (ex.getCause() instanceof CharacterCodingException coding) {
				throw coding;
			}
			throw new RefusedDirectory("The table breaks off or has a stray quote after row " + number[0] + ".", ex);
		}
		if (!sheet.hasHeader()) {
			throw Sheet.noPlaces();
		}
	}

}
