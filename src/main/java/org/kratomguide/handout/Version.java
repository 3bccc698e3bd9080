package org.kratomguide.handout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Tells one state of a text from another: the first eight digits of its SHA-256. */
final class Version {

	private static final int DIGITS = 8;

	private Version() {
	}

	static String of(Object... texts) {
		String whole = Arrays.stream(texts).map(String::valueOf).collect(Collectors.joining("\n"));
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, DIGITS);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
