package org.kratomguide.link;

import java.math.BigInteger;

/**
 * A short name for a page or a section that does not name its topic. It is made from the
 * address, so it never changes and need not be kept anywhere. Two addresses with the same
 * code are a fault of the content: the newer section takes another id.
 */
public final class ShortCode {

	/** How many letters a code has. */
	public static final int LENGTH = 5;

	/** No vowels, so that no code is a word; nothing that looks like something else. */
	private static final String LETTERS = "23456789bcdfghjkmnpqrstvwxyz";

	/** What a code of any length is made of, as a regular expression. */
	public static final String LETTER = "[" + LETTERS + "]";

	/** What a code looks like, as a regular expression. */
	public static final String PATTERN = LETTER + "{" + LENGTH + "}";

	private ShortCode() {
	}

	/** The code of an address of this guide, such as {@code /withdrawal#danger-signs}. */
	public static String of(String address) {
		return of(address, LENGTH);
	}

	/**
	 * A longer code, for what is too many for short ones: 28 to the power of its length.
	 */
	public static String of(String address, int length) {
		BigInteger number = new BigInteger(1, Sha256.of(address));
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < length; i++) {
			BigInteger[] parts = number.divideAndRemainder(BigInteger.valueOf(LETTERS.length()));
			code.append(LETTERS.charAt(parts[1].intValue()));
			number = parts[0];
		}
		return code.toString();
	}

}
