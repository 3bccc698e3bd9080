package org.kratomguide;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kratomguide.link.ShortCode;

/** Well-known handouts. */
public final class Handouts {

	/** A section with an emergency card, and an option. */
	public static final String TWO_PARTS = "/handout/view?s="
			+ codes("/withdrawal#get-help-now", "/treatments/medical-detox#outpatient-detox");

	/**
	 * As long as a handout can be: sections with tables and cards, options and whole
	 * pages, a treatment too.
	 */
	public static final String TWELVE_PARTS = "/handout/view?s=" + codes("/withdrawal#how-long-it-lasts",
			"/withdrawal#get-help-now", "/treatments/medical-detox", "/treatments/medical-detox#outpatient-detox",
			"/treatments/aftercare#facts", "/for-counselors#evidence", "/7-oh", "/pregnancy", "/myths", "/withdrawal",
			"/treatments", "/first-steps");

	/** The builder with two parts picked. */
	public static final String BUILDER = TWO_PARTS.replace("/view", "");

	/** Where a handout is shown. */
	public static final String PATH = "/handout/view";

	private Handouts() {
	}

	/** The codes of some addresses, as they stand in the address of a handout. */
	public static String codes(String... addresses) {
		return Stream.of(addresses).map(ShortCode::of).collect(Collectors.joining("."));
	}

}
