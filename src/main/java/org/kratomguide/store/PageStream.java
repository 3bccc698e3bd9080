package org.kratomguide.store;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

import org.eclipse.jetty.http.HttpField;

/**
 * The form in which pages are put down. Tags are kept and not made anew, so that reading
 * takes little; what can be unpacked is not kept twice.
 */
final class PageStream {

	private static final String FORMAT = "kratom-treatment-guide pages 4";

	private PageStream() {
	}

	static void write(OutputStream file, Head head, Map<String, StoredPage> pages) throws IOException {
		CheckedOutputStream checked = new CheckedOutputStream(file, new CRC32());
		DataOutputStream out = new DataOutputStream(checked);
		out.writeUTF(FORMAT);
		out.writeUTF(head.settings());
		out.writeLong(head.made());
		out.writeLong(head.build());
		out.writeUTF(head.content());
		out.writeUTF(head.day().toString());
		out.writeInt(pages.size());
		for (Map.Entry<String, StoredPage> page : new TreeMap<>(pages).entrySet()) {
			out.writeUTF(page.getKey());
			write(out, page.getValue());
		}
		out.writeLong(checked.getChecksum().getValue());
		out.flush();
	}

	static Head readHead(InputStream file) throws IOException {
		return readHead(new DataInputStream(file));
	}

	/**
	 * Reads all pages, when all of the file is known to be as it was written.
	 * @throws IOException if the file is damaged or in another form
	 */
	static Map<String, StoredPage> read(InputStream file) throws IOException {
		byte[] bytes = file.readAllBytes();
		int end = bytes.length - Long.BYTES;
		CRC32 checksum = new CRC32();
		checksum.update(bytes, 0, Math.max(0, end));
		if (end < 0 || ByteBuffer.wrap(bytes).getLong(end) != checksum.getValue()) {
			throw new IOException("the file is damaged");
		}
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
		readHead(in);
		int count = in.readInt();
		Map<String, StoredPage> pages = new HashMap<>();
		for (int i = 0; i < count; i++) {
			pages.put(in.readUTF(), readPage(in));
		}
		return pages;
	}

	private static void write(DataOutputStream out, StoredPage page) throws IOException {
		Answer answer = page.answer();
		out.writeUTF(answer.mediaType());
		out.writeUTF(answer.tag());
		out.writeUTF(answer.hash());
		out.writeInt(answer.headers().size());
		for (HttpField field : answer.headers()) {
			out.writeUTF(field.getName());
			out.writeUTF(field.getValue());
		}
		out.writeInt(page.smaller().size());
		for (StoredPage.Encoded encoded : page.smaller()) {
			out.writeUTF(encoded.encoding().name());
			out.writeUTF(encoded.ready().tag());
			write(out, encoded.ready().bytes());
		}
		out.writeInt(page.identity().length());
		if (!page.identity().packed()) {
			out.write(page.identity().bytes());
		}
	}

	private static void write(DataOutputStream out, byte[] bytes) throws IOException {
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static Head readHead(DataInputStream in) throws IOException {
		if (!in.readUTF().equals(FORMAT)) {
			throw new IOException("they are not in the form of this version");
		}
		return new Head(in.readUTF(), in.readLong(), in.readLong(), in.readUTF(), LocalDate.parse(in.readUTF()));
	}

	private static StoredPage readPage(DataInputStream in) throws IOException {
		String mediaType = in.readUTF();
		String tag = in.readUTF();
		String hash = in.readUTF();
		int headers = in.readInt();
		List<HttpField> fields = new ArrayList<>(headers);
		for (int i = 0; i < headers; i++) {
			fields.add(Answer.field(in.readUTF(), in.readUTF()));
		}
		Answer answer = new Answer(mediaType, List.copyOf(fields), tag, hash);
		int encodings = in.readInt();
		List<StoredPage.Encoded> smaller = new ArrayList<>(encodings);
		for (int i = 0; i < encodings; i++) {
			Encoding encoding = Encoding.valueOf(in.readUTF());
			String encodedTag = in.readUTF();
			smaller.add(new StoredPage.Encoded(encoding, ReadyBytes.of(answer, encoding, readBytes(in), encodedTag)));
		}
		return new StoredPage(answer, readIdentity(in, answer, smaller), List.copyOf(smaller));
	}

	private static ReadyBytes readIdentity(DataInputStream in, Answer answer, List<StoredPage.Encoded> smaller)
			throws IOException {
		int length = in.readInt();
		Optional<ReadyBytes> gzip = StoredPage.gzip(smaller);
		return gzip.isPresent() ? ReadyBytes.packed(answer, gzip.get(), length)
				: ReadyBytes.of(answer, Encoding.IDENTITY, in.readNBytes(length), answer.tag());
	}

	private static byte[] readBytes(DataInputStream in) throws IOException {
		return in.readNBytes(in.readInt());
	}

	/**
	 * What is known of pages before they are read.
	 *
	 * @param settings what they depend on besides the content
	 * @param made when they were made, in milliseconds since 1970
	 * @param build when the pages were made that came with the guide that made these
	 * @param content the version of the content of which they were made
	 * @param day a day on which they said what was right then
	 */
	record Head(String settings, long made, long build, String content, LocalDate day) {

		/** Of no pages. */
		static final Head NONE = new Head("none", 0, 0, "", LocalDate.EPOCH);

		static Head now(String settings, long build, MadePages pages) {
			return new Head(settings, System.currentTimeMillis(), build, pages.content(), pages.day());
		}

		boolean isMadeUnder(String settings) {
			return this.made != 0 && this.settings.equals(settings);
		}

	}

}
