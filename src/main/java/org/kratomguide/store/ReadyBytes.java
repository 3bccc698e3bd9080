package org.kratomguide.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * A page in one encoding with its headers, all as they go over the wire.
 *
 * @param tag its strong entity tag, with the quotation marks
 * @param kept its bytes, or those of the page packed with gzip; to be sliced, never read
 * @param length how many bytes it has
 * @param packed whether it is kept with gzip, and only there
 * @param headers the headers of an answer that has the page
 * @param unchanged the headers of an answer that says that the page has not changed
 */
record ReadyBytes(String tag, ByteBuffer kept, int length, boolean packed, HttpFields headers, HttpFields unchanged) {

	private static final int TAG_BYTES = 15;

	/** Makes an answer ready in one encoding. */
	static ReadyBytes of(Answer answer, Encoding encoding, byte[] bytes, String tag) {
		return of(answer, encoding, ByteBuffer.wrap(bytes).asReadOnlyBuffer(), bytes.length, false, tag);
	}

	/**
	 * The page as it is, out of the page with gzip. Hardly anybody asks for it, and it is
	 * longer than all other forms together.
	 * @param gzip the page with gzip
	 * @param length how many bytes the page has as it is
	 */
	static ReadyBytes packed(Answer answer, ReadyBytes gzip, int length) {
		return of(answer, Encoding.IDENTITY, gzip.kept, length, true, answer.tag());
	}

	private static ReadyBytes of(Answer answer, Encoding encoding, ByteBuffer kept, int length, boolean packed,
			String tag) {
		HttpFields.Mutable unchanged = HttpFields.build()
			.add(HeaderLines.of(answer.headers().stream().filter((field) -> !isType(field)).toList()))
			.add(new PreEncodedHttpField(HttpHeader.ETAG, tag));
		HttpFields.Mutable headers = HttpFields.build(unchanged);
		answer.headers().stream().filter(ReadyBytes::isType).forEach(headers::add);
		if (encoding != Encoding.IDENTITY) {
			headers.add(Answer.field(HttpHeader.CONTENT_ENCODING.asString(), encoding.token()));
		}
		headers.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, length));
		return new ReadyBytes(tag, kept, length, packed, headers.asImmutable(), unchanged.asImmutable());
	}

	private static boolean isType(HttpField field) {
		return field.getHeader() == HttpHeader.CONTENT_TYPE;
	}

	/** Its bytes, to be read by one. */
	ByteBuffer body() {
		return this.packed ? ByteBuffer.wrap(bytes()) : this.kept.slice();
	}

	/** A copy of its bytes. */
	byte[] bytes() {
		byte[] bytes = new byte[this.kept.capacity()];
		this.kept.get(0, bytes);
		return this.packed ? Compression.unpack(bytes) : bytes;
	}

	/** How many bytes are kept for it alone. */
	int size() {
		return this.packed ? 0 : this.kept.capacity();
	}

	/**
	 * Whether this page is among those that a client has. Compared weakly, as RFC 9110
	 * asks for here. The tag is looked for with its quotation marks, and nothing else
	 * looks like it, so the list need not be taken apart.
	 */
	boolean isAmong(String ifNoneMatch) {
		return ifNoneMatch.contains(this.tag) || ifNoneMatch.strip().equals("*");
	}

	/** A tag that is the hash of some bytes. */
	static String tag(byte[] bytes) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
			return '"' + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, TAG_BYTES)) + '"';
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
