package org.kratomguide.handout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kratomguide.directory.PlaceCode;
import org.kratomguide.link.ShortCode;

/**
 * The codes of a handout in a row, so that they can be typed. The longer code of a place
 * begins with a letter that is in no code.
 */
final class ShortAddress {

	private static final String PLACE = "a";

	private static final Pattern CODES = Pattern
		.compile(PLACE + "(.{" + PlaceCode.LENGTH + "})|.{1," + ShortCode.LENGTH + "}");

	private ShortAddress() {
	}

	static String row(List<String> codes) {
		return codes.stream().map((code) -> Picks.isPlace(code) ? PLACE + code : code).collect(Collectors.joining());
	}

	/** What somebody typed, however large and with whatever gaps. */
	static List<String> codes(String typed) {
		return CODES.matcher(typed.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
			.results()
			.map((found) -> (found.group(1) != null) ? found.group(1) : found.group())
			.toList();
	}

}
