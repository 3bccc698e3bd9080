package org.kratomguide.directory;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kratomguide.link.ShortCode;

/**
 * A short neutral name for a place, made from its name and address, so that it is the
 * same in every edition. Short codes proper would be too few: of 12,744 places about five
 * pairs would share one.
 */
public final class PlaceCode {

	/** How many letters a code has. */
	public static final int LENGTH = 8;

	/** What a code looks like, as a regular expression. */
	public static final String PATTERN = ShortCode.LETTER + "{" + LENGTH + "}";

	private PlaceCode() {
	}

	/**
	 * The code of what {@link #key} names; the second of the same name and address has
	 * another.
	 */
	static String of(String key, int occurrence) {
		return ShortCode.of((occurrence == 1) ? key : key + " " + occurrence, LENGTH);
	}

	/** Name and address without what editions write differently. */
	public static String key(Listing listing) {
		return Stream
			.of(listing.name(), listing.program(), listing.street(), listing.unit(), listing.city(), listing.state())
			.map((part) -> (part != null) ? part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "") : "")
			.collect(Collectors.joining("|"));
	}

	/** The code of a place that is listed once. */
	public static String of(Listing listing) {
		return of(key(listing), 1);
	}

}
