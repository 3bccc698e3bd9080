package org.kratomguide.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

import org.eclipse.jetty.http.HttpField;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All pages in a file, for the next start. A file that is broken, of another version of
 * the guide or older than a day is as good as none.
 */
final class PageFile {

	private static final Logger LOG = LoggerFactory.getLogger(PageFile.class);

	private static final String FORMAT = "kratom-treatment-guide pages 1";

	/** As long as {@link Answer} lets caches show a page of a site that is away. */
	private static final Duration AGE = Duration.ofDays(1);

	private final Path path;

	/**
	 * Names the file; nothing is written or read yet.
	 * @param path where it is, or empty for nowhere
	 */
	PageFile(String path) {
		this.path = Path.of(path);
	}

	/**
	 * Replaces the file at once. Where that is impossible, it says so in the log: the
	 * next start takes longer, and nothing else is worse.
	 */
	void write(Map<String, StoredPage> pages) {
		if (isNowhere()) {
			return;
		}
		try {
			Path folder = Objects.requireNonNull(this.path.toAbsolutePath().getParent());
			Path begun = Files.createTempFile(Files.createDirectories(folder), "pages", ".new");
			try {
				write(begun, pages);
				Files.move(begun, this.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			}
			finally {
				Files.deleteIfExists(begun);
			}
		}
		catch (IOException ex) {
			LOG.warn("The pages could not be put down for the next start: {}", ex.toString());
		}
	}

	/** The pages, or none where there is no good file. */
	Map<String, StoredPage> read(Clock clock) {
		if (isNowhere() || !Files.exists(this.path)) {
			return Map.of();
		}
		try (InputStream file = new BufferedInputStream(Files.newInputStream(this.path))) {
			boolean old = Files.getLastModifiedTime(this.path).toInstant().isBefore(clock.instant().minus(AGE));
			return old ? Map.of() : read(file);
		}
		catch (IOException | RuntimeException ex) {
			LOG.warn("The pages of the last run cannot be read: {}", ex.toString());
			return Map.of();
		}
	}

	private boolean isNowhere() {
		return this.path.toString().isEmpty();
	}

	private static void write(Path path, Map<String, StoredPage> pages) throws IOException {
		CRC32 sum = new CRC32();
		try (DataOutputStream out = new DataOutputStream(
				new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), sum))) {
			out.writeUTF(FORMAT);
			out.writeInt(pages.size());
			for (Map.Entry<String, StoredPage> page : pages.entrySet()) {
				out.writeUTF(page.getKey());
				write(out, page.getValue());
			}
			out.writeLong(sum.getValue());
		}
	}

	private static void write(DataOutputStream out, StoredPage page) throws IOException {
		Answer answer = page.answer();
		out.writeUTF(answer.mediaType());
		out.writeUTF(Objects.requireNonNullElse(answer.tag(), ""));
		out.writeInt(answer.headers().size());
		for (HttpField field : answer.headers()) {
			out.writeUTF(field.getName());
			out.writeUTF(field.getValue());
		}
		write(out, answer.body());
		out.writeInt(page.smaller().size());
		for (StoredPage.Encoded encoded : page.smaller()) {
			out.writeUTF(encoded.encoding().name());
			write(out, encoded.ready().bytes());
		}
	}

	private static void write(DataOutputStream out, byte[] bytes) throws IOException {
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static Map<String, StoredPage> read(InputStream file) throws IOException {
		CRC32 sum = new CRC32();
		DataInputStream in = new DataInputStream(new CheckedInputStream(file, sum));
		if (!in.readUTF().equals(FORMAT)) {
			throw new IOException("they are not in the form of this version");
		}
		Map<String, StoredPage> pages = new HashMap<>();
		for (int left = in.readInt(); left > 0; left--) {
			pages.put(in.readUTF(), readPage(in));
		}
		long found = sum.getValue();
		if (in.readLong() != found) {
			throw new IOException("the file is damaged");
		}
		return pages;
	}

	private static StoredPage readPage(DataInputStream in) throws IOException {
		String mediaType = in.readUTF();
		String tag = in.readUTF();
		List<HttpField> headers = new ArrayList<>();
		for (int left = in.readInt(); left > 0; left--) {
			headers.add(Answer.field(in.readUTF(), in.readUTF()));
		}
		Answer answer = new Answer(mediaType, headers, tag.isEmpty() ? null : tag, readBytes(in));
		Map<Encoding, byte[]> compressed = new EnumMap<>(Encoding.class);
		for (int left = in.readInt(); left > 0; left--) {
			compressed.put(Encoding.valueOf(in.readUTF()), readBytes(in));
		}
		return StoredPage.of(answer, compressed);
	}

	private static byte[] readBytes(DataInputStream in) throws IOException {
		return in.readNBytes(in.readInt());
	}

}
