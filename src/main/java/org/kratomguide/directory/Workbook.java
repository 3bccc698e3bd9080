package org.kratomguide.directory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * A workbook (.xlsx), read row by row.
 *
 * @param path where it is
 */
record Workbook(Path path) implements Row.Source {

	/** Unpacked, the real ones have about 15 MB. */
	private static final long LARGEST = 100L * 1024 * 1024;

	private static final int PARTS = 500;

	private static final String CUT = "The workbook is damaged or cut short.";

	@Override
	public void readInto(Row.Sink sink) {
		refuseBombs();
		boolean places = false;
		try (ReadableWorkbook workbook = new ReadableWorkbook(this.path.toFile())) {
			for (var sheet : workbook.getSheets().toList()) {
				Sheet table = new Sheet(sheet.getName(), sink);
				try (var rows = sheet.openStream()) {
					rows.forEach((row) -> table.add(row.getRowNum(), row.stream().map(Workbook::text).toList()));
				}
				places |= table.hasPlaces();
			}
		}
		catch (RefusedDirectory ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw new RefusedDirectory(CUT, ex);
		}
		if (!places) {
			throw Sheet.noPlaces();
		}
	}

	private static String text(@org.jspecify.annotations.Nullable Cell cell) {
		return (cell != null) ? String.valueOf(cell.getText()) : "";
	}

	/**
	 * Unpacks everything once without keeping it: what the parts say of their size can be
	 * a lie.
	 */
	private void refuseBombs() {
		try (ZipFile zip = new ZipFile(this.path.toFile())) {
			if (zip.size() > PARTS) {
				throw new RefusedDirectory("The workbook has more than " + PARTS + " parts.");
			}
			long size = 0;
			byte[] buffer = new byte[64 * 1024];
			for (ZipEntry part : List.copyOf(java.util.Collections.list(zip.entries()))) {
				try (InputStream in = zip.getInputStream(part)) {
					for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
						size += read;
						if (size > LARGEST) {
							throw new RefusedDirectory("The workbook unpacks to more than 100 MB.");
						}
					}
				}
			}
		}
		catch (IOException ex) {
			throw new RefusedDirectory(CUT, ex);
		}
	}

}
