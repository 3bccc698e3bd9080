package org.kratomguide.store;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * What a client says of encodings in {@code Accept-Encoding} (RFC 9110, 12.5.3): a weight
 * for each, in thousandths.
 */
final class AcceptedEncodings {

	private static final int UNSAID = -1;

	private static final int FULL = 1000;

	private static final Encoding[] ENCODINGS = Encoding.values();

	private final int[] weights = new int[ENCODINGS.length];

	private int others = UNSAID;

	private AcceptedEncodings() {
		Arrays.fill(this.weights, UNSAID);
	}

	/** Reads the header; a part of it that makes no sense is as good as not there. */
	static AcceptedEncodings of(@Nullable String header) {
		AcceptedEncodings accepted = new AcceptedEncodings();
		int from = 0;
		while (header != null && from < header.length()) {
			int comma = header.indexOf(',', from);
			int to = (comma < 0) ? header.length() : comma;
			accepted.read(header, from, to);
			from = to + 1;
		}
		return accepted;
	}

	/** The weight of an encoding, zero where it must not be sent. */
	int of(Encoding encoding) {
		int said = this.weights[encoding.ordinal()];
		if (said != UNSAID) {
			return said;
		}
		// Unless refused, the page as it is will always do, but is the last resort.
		return (this.others != UNSAID) ? this.others : (encoding == Encoding.IDENTITY) ? 1 : 0;
	}

	private void read(String header, int from, int to) {
		int semicolon = header.indexOf(';', from);
		int end = (semicolon < 0 || semicolon > to) ? to : semicolon;
		int weight = (end == to) ? FULL : weight(header.substring(end + 1, to));
		String name = header.substring(from, end).strip();
		if (name.equals("*")) {
			this.others = weight;
		}
		for (Encoding encoding : ENCODINGS) {
			if (encoding.token().equalsIgnoreCase(name)) {
				this.weights[encoding.ordinal()] = weight;
			}
		}
	}

	private static int weight(String parameters) {
		for (String parameter : parameters.split(";")) {
			if (parameter.strip().regionMatches(true, 0, "q=", 0, 2)) {
				return thousandths(parameter.strip().substring(2));
			}
		}
		return FULL;
	}

	private static int thousandths(String weight) {
		try {
			return (int) Math.max(0, Math.min(FULL, Float.parseFloat(weight) * FULL));
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

}
