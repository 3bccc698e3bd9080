package org.kratomguide.store;

/** The forms in which a page is kept, the smallest first. */
public enum Encoding {

	BROTLI("br"), GZIP("gzip"), IDENTITY("identity");

	private final String token;

	Encoding(String token) {
		this.token = token;
	}

	/** Its name in HTTP. */
	String token() {
		return this.token;
	}

}
