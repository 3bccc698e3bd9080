package org.kratomguide.facility;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Words;

/**
 * A number of a place, ready to be called.
 *
 * @param href the address of a link that calls
 * @param label its words, verb first; the digits shown are the digits dialed
 */
record Phone(String href, String label) {

	private static final Pattern WRITTEN = Pattern
		.compile("([\\dA-Z() .-]{10,20}?)(?:\\s*(?:X|EXT\\.?)\\s*(\\d{1,6}))?");

	/** The letters of each key from 2 to 9. */
	private static final String[] KEYS = { "ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ" };

	/**
	 * The number as it is written in the directory; none where that is not one of ten
	 * digits.
	 */
	static Optional<Phone> of(String written) {
		Matcher matcher = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String digits = digits(matcher.group(1)).replaceFirst("^1(?=\\d{10}$)", "");
		String extension = matcher.group(2);
		return (digits.length() != 10) ? Optional.empty()
				: Optional.of(new Phone("tel:+1" + digits + ((extension != null) ? ";ext=" + extension : ""),
						Words.of("helpline.call", shown(digits, extension))));
	}

	private static String shown(String digits, @Nullable String extension) {
		String number = "1-" + digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6);
		return (extension != null) ? Words.of("phone.extension", number, extension) : number;
	}

	private static String digits(String number) {
		StringBuilder digits = new StringBuilder();
		for (char letter : number.toCharArray()) {
			if (Character.isDigit(letter)) {
				digits.append(letter);
			}
			for (int key = 0; key < KEYS.length; key++) {
				if (KEYS[key].indexOf(letter) >= 0) {
					digits.append(key + 2);
				}
			}
		}
		return digits.toString();
	}

}
