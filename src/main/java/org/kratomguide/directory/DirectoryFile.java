package org.kratomguide.directory;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that an operator names. What it is shows in its first bytes, not in its name.
 *
 * @param path where it is
 */
record DirectoryFile(Path path) implements Row.Source {

	/** The real ones have 2 to 6 MB. */
	private static final long LARGEST = 50L * 1024 * 1024;

	private static final int HEAD = 512;

	@Override
	public void readInto(Row.Sink sink) {
		try {
			source().readInto(sink);
		}
		catch (IOException ex) {
			throw new RefusedDirectory("The file cannot be read: " + this.path.getFileName(), ex);
		}
	}

	private Row.Source source() throws IOException {
		if (!Files.isRegularFile(this.path) || !Files.isReadable(this.path)) {
			throw new RefusedDirectory("There is no such file, or it may not be read: " + this.path);
		}
		if (Files.size(this.path) > LARGEST) {
			throw new RefusedDirectory("The file is larger than 50 MB. A directory has 2 to 6.");
		}
		byte[] head = head();
		String text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
		if (text.isEmpty()) {
			throw new RefusedDirectory("The file is empty.");
		}
		if (startsWith(head, 'P', 'K', 3, 4)) {
			return new Workbook(this.path);
		}
		if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
			throw new RefusedDirectory("This is a workbook of the old kind (.xls). Save it as .xlsx first.");
		}
		if (text.indexOf('\0') >= 0) {
			throw new RefusedDirectory("This is neither a workbook (.xlsx) nor text (.csv, .json).");
		}
		boolean json = text.startsWith("{") || text.startsWith("[");
		return (sink) -> read(json, sink);
	}

	private void read(boolean json, Row.Sink sink) {
		try (var reader = new BufferedReader(new InputStreamReader(withoutMark(Files.newInputStream(this.path)),
				StandardCharsets.UTF_8.newDecoder()))) {
			if (json) {
				LocatorExport.read(reader, sink);
			}
			else {
				CsvTable.read(reader, sink);
			}
		}
		catch (CharacterCodingException ex) {
			throw new RefusedDirectory("The text is not in UTF-8. Save the file as CSV UTF-8.", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The SHA-256 of the bytes, in hexadecimal digits. */
	String checksum() {
		try (var in = new DigestInputStream(Files.newInputStream(this.path), MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(java.io.OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(in.getMessageDigest().digest());
		}
		catch (IOException ex) {
			throw new RefusedDirectory("There is no such file, or it may not be read: " + this.path, ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	private byte[] head() throws IOException {
		try (InputStream in = Files.newInputStream(this.path)) {
			return in.readNBytes(HEAD);
		}
	}

	private static boolean startsWith(byte[] head, int... bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

	private static InputStream withoutMark(InputStream in) throws IOException {
		var buffered = new FilterInputStream(new java.io.BufferedInputStream(in)) {
		};
		buffered.mark(3);
		byte[] first = buffered.readNBytes(3);
		if (!startsWith(first, 0xEF, 0xBB, 0xBF)) {
			buffered.reset();
		}
		return buffered;
	}

}
