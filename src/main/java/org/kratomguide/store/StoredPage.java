package org.kratomguide.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
	static StoredPage of(Answer answer) {
		List<Encoded> smaller = new ArrayList<>();
		for (Encoding encoding : Encoding.values()) {
			Compression.compress(answer.body(), encoding)
				.ifPresent((bytes) -> smaller.add(new Encoded(encoding, ReadyBytes.of(answer, encoding, bytes))));
		}
		return new StoredPage(answer, ReadyBytes.of(answer, Encoding.IDENTITY, answer.body()), List.copyOf(smaller));
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
		ready.headers().forEach((field) -> response.addHeader(field.getName(), field.getValue()));
		response.getOutputStream().write(ready.bytes());
	}

	/** How many bytes it takes. */
	long size() {
		return this.identity.body().capacity()
				+ this.smaller.stream().mapToLong((encoded) -> encoded.ready().body().capacity()).sum();
	}

	/** The page in an encoding. */
	record Encoded(Encoding encoding, ReadyBytes ready) {
	}

}
