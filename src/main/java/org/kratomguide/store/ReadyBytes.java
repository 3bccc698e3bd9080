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
 * @param body its bytes; to be sliced, never read
 * @param headers the headers of an answer that has the page
 * @param unchanged the headers of an answer that says that the page has not changed
 */
record ReadyBytes(String tag, ByteBuffer body, HttpFields headers, HttpFields unchanged) {

	private static final int TAG_BYTES = 15;

	/** Makes an answer ready in one encoding. */
	static ReadyBytes of(Answer answer, Encoding encoding, byte[] bytes) {
		String own = (encoding == Encoding.IDENTITY) ? answer.tag() : null;
		return of(answer, encoding, bytes, (own != null) ? own : tag(bytes));
	}

	/** The same where the tag of these bytes is known. */
	static ReadyBytes of(Answer answer, Encoding encoding, byte[] bytes, String tag) {
		HttpFields.Mutable headers = HttpFields.build();
		HttpFields.Mutable unchanged = HttpFields.build();
		for (HttpField field : answer.headers()) {
			headers.add(field);
			if (field.getHeader() != HttpHeader.CONTENT_TYPE) {
				unchanged.add(field);
			}
		}
		headers.add(new PreEncodedHttpField(HttpHeader.ETAG, tag));
		unchanged.add(new PreEncodedHttpField(HttpHeader.ETAG, tag));
		if (encoding != Encoding.IDENTITY) {
			headers.add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, encoding.token()));
		}
		headers.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, bytes.length));
		return new ReadyBytes(tag, ByteBuffer.wrap(bytes).asReadOnlyBuffer(), headers.asImmutable(),
				unchanged.asImmutable());
	}

	/** A copy of its bytes. */
	byte[] bytes() {
		byte[] bytes = new byte[this.body.capacity()];
		this.body.get(0, bytes);
		return bytes;
	}

	/**
	 * Whether this page is among those that a client has. Compared weakly, as RFC 9110
	 * asks for here. The tag is looked for with its quotation marks, and nothing else
	 * looks like it, so the list need not be taken apart.
	 */
	boolean isAmong(String ifNoneMatch) {
		return ifNoneMatch.contains(this.tag) || ifNoneMatch.strip().equals("*");
	}

	private static String tag(byte[] bytes) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
			return '"' + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, TAG_BYTES)) + '"';
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
