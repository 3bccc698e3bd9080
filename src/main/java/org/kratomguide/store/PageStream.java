package org.kratomguide.store;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.GZIPInputStream;

import org.eclipse.jetty.http.HttpField;

/**
 * The form in which pages are put down. Tags are kept and not made anew, so that reading
 * takes little; what can be unpacked is not kept twice.
 */
final class PageStream {

	private static final String FORMAT = "kratom-treatment-guide pages 2";

	private PageStream() {
	}

	static void write(OutputStream file, Head head, Map<String, StoredPage> pages) throws IOException {
		CheckedOutputStream checked = new CheckedOutputStream(file, new CRC32());
		DataOutputStream out = new DataOutputStream(checked);
		out.writeUTF(FORMAT);
		out.writeUTF(head.settings());
		out.writeLong(head.made());
		out.writeLong(head.build());
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
		out.writeUTF(Objects.requireNonNullElse(answer.tag(), ""));
		out.writeInt(answer.headers().size());
		for (HttpField field : answer.headers()) {
			out.writeUTF(field.getName());
			out.writeUTF(field.getValue());
		}
		out.writeUTF(page.identity().tag());
		boolean packed = page.smaller().stream().anyMatch((encoded) -> encoded.encoding() == Encoding.GZIP);
		write(out, packed ? new byte[0] : answer.body());
		out.writeInt(page.smaller().size());
		for (StoredPage.Encoded encoded : page.smaller()) {
			out.writeUTF(encoded.encoding().name());
			out.writeUTF(encoded.ready().tag());
			write(out, encoded.ready().bytes());
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
		return new Head(in.readUTF(), in.readLong(), in.readLong());
	}

	private static StoredPage readPage(DataInputStream in) throws IOException {
		String mediaType = in.readUTF();
		String ownTag = in.readUTF();
		int headers = in.readInt();
		List<HttpField> fields = new ArrayList<>(headers);
		for (int i = 0; i < headers; i++) {
			fields.add(Answer.field(in.readUTF(), in.readUTF()));
		}
		String tag = in.readUTF();
		byte[] body = readBytes(in);
		int encodings = in.readInt();
		List<Packed> smaller = new ArrayList<>(encodings);
		for (int i = 0; i < encodings; i++) {
			Packed packed = new Packed(Encoding.valueOf(in.readUTF()), in.readUTF(), readBytes(in));
			smaller.add(packed);
			if (packed.encoding() == Encoding.GZIP) {
				body = new GZIPInputStream(new ByteArrayInputStream(packed.bytes())).readAllBytes();
			}
		}
		Answer answer = new Answer(mediaType, fields, ownTag.isEmpty() ? null : ownTag, body);
		return new StoredPage(answer, ReadyBytes.of(answer, Encoding.IDENTITY, body, tag),
				smaller.stream().map((packed) -> packed.ready(answer)).toList());
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
	 */
	record Head(String settings, long made, long build) {

		/** Of no pages. */
		static final Head NONE = new Head("none", 0, 0);

		static Head now(String settings, long build) {
			return new Head(settings, System.currentTimeMillis(), build);
		}

		boolean isMadeUnder(String settings) {
			return this.made != 0 && this.settings.equals(settings);
		}

	}

	private record Packed(Encoding encoding, String tag, byte[] bytes) {

		StoredPage.Encoded ready(Answer answer) {
			return new StoredPage.Encoded(this.encoding, ReadyBytes.of(answer, this.encoding, this.bytes, this.tag));
		}

	}

}
