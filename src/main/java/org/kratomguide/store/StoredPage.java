package org.kratomguide.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/**
 * A kept page.
 *
 * @param answer what the application answered
 * @param identity the page as it is
 * @param smaller the encodings that make it smaller, the smallest first
 */
record StoredPage(Answer answer, ReadyBytes identity, List<Encoded> smaller) {

	/** Compresses an answer in every way. */
	static StoredPage of(Answer answer, byte[] body) {
		List<Encoded> smaller = new ArrayList<>();
		for (Encoding encoding : Encoding.values()) {
			Compression.compress(body, encoding)
				.map((bytes) -> ReadyBytes.of(answer, encoding, bytes, ReadyBytes.tag(bytes)))
				.ifPresent((ready) -> smaller.add(new Encoded(encoding, ready)));
		}
		ReadyBytes identity = gzip(smaller).map((gzip) -> ReadyBytes.packed(answer, gzip, body.length))
			.orElseGet(() -> ReadyBytes.of(answer, Encoding.IDENTITY, body, answer.tag()));
		return new StoredPage(answer, identity, List.copyOf(smaller));
	}

	/** The page with gzip, if that makes it smaller. */
	static Optional<ReadyBytes> gzip(List<Encoded> smaller) {
		return smaller.stream()
			.filter((encoded) -> encoded.encoding() == Encoding.GZIP)
			.map(Encoded::ready)
			.findFirst();
	}

	/** The page as a client likes it best; among equals, the smallest. */
	ReadyBytes in(AcceptedEncodings accepted) {
		ReadyBytes best = this.identity;
		int weight = accepted.of(Encoding.IDENTITY);
		for (int i = this.smaller.size() - 1; i >= 0; i--) {
			Encoded encoded = this.smaller.get(i);
			int other = accepted.of(encoded.encoding());
			if (other > 0 && other >= weight) {
				best = encoded.ready();
				weight = other;
			}
		}
		return best;
	}

	/**
	 * Answers with the page in the place of what was begun. The page has all its headers
	 * itself.
	 */
	void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		ReadyBytes ready = in(AcceptedEncodings.of(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
		response.reset();
		HeaderLines.apart(ready.headers()).forEach((field) -> response.addHeader(field.getName(), field.getValue()));
		response.getOutputStream().write(ready.bytes());
	}

	/** How many bytes it takes, without its headers. */
	long size() {
		return this.identity.size() + this.smaller.stream().mapToLong((encoded) -> encoded.ready().size()).sum();
	}

	/** The page in an encoding. */
	record Encoded(Encoding encoding, ReadyBytes ready) {
	}

}
