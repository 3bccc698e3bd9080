package org.kratomguide.handout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kratomguide.pdf.Paper;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A handout, which is no more than its address.
 *
 * @param codes what was picked, in order; nobody has looked yet whether it exists
 * @param heading the heading; empty for none
 * @param country the country whose helplines it has, in lower case
 * @param large whether in large print
 * @param paper what it is to be printed on
 */
record Handout(List<String> codes, String heading, String country, boolean large, Paper paper) {

	/** In characters. */
	static final int LONGEST_HEADING = 80;

	static final String USUAL_COUNTRY = "us";

	/**
	 * What stands before the code when the address of a place is pasted, as a regular
	 * expression.
	 */
	private static final String PLACE_ADDRESS = "\\S*/(places|lugares)/";

	static Handout of(HandoutForm form) {
		List<String> picked = codes(Objects.requireNonNullElse(form.s(), List.of()));
		List<String> codes = new ArrayList<>(codes(Stream.ofNullable(form.o()).toList()));
		codes.retainAll(picked);
		codes.addAll(picked);
		return new Handout(codes.stream().distinct().toList(), plain(form.t()),
				plain(form.c()).toLowerCase(Locale.ROOT).matches("[a-z]{2}") ? plain(form.c()).toLowerCase(Locale.ROOT)
						: USUAL_COUNTRY,
				"1".equals(form.l()), Paper.of(form.p()));
	}

	private static List<String> codes(List<String> values) {
		return values.stream()
			.flatMap((value) -> Stream
				.of(value.toLowerCase(Locale.ROOT).replaceAll(PLACE_ADDRESS, "").split("[.,\\s]+")))
			.filter((code) -> !code.isEmpty())
			.toList();
	}

	/**
	 * One line without control characters, not longer than a heading; empty without a
	 * letter or a digit.
	 */
	private static String plain(@Nullable String text) {
		String line = Objects.requireNonNullElse(text, "").replaceAll("[\\p{C}\\s]+", " ").strip();
		if (!line.matches(".*[\\p{L}\\p{N}].*")) {
			return "";
		}
		return line.codePointCount(0, line.length()) <= LONGEST_HEADING ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST_HEADING)).strip();
	}

	/** The address of the sheet, without the site. */
	public String address() {
		return at("/handout/view");
	}

	/** The address of the PDF. */
	public String pdf() {
		return at("/handout/view.pdf");
	}

	/** The address at which the same is picked anew. */
	public String builder() {
		return at("/handout");
	}

	/** What its addresses end with, from the question mark on. */
	String query() {
		return at("");
	}

	/**
	 * An address that can be typed. It has no heading, since a heading cannot be typed
	 * without mistakes.
	 */
	String shortAddress() {
		return options(UriComponentsBuilder.fromPath("/h/" + ShortAddress.row(this.codes))).build().toUriString();
	}

	/** The same of other things. */
	Handout with(List<String> others) {
		return new Handout(others, this.heading, this.country, this.large, this.paper);
	}

	/** The same with the helplines of a country. */
	Handout in(String other) {
		return new Handout(this.codes, this.heading, other, this.large, this.paper);
	}

	/** The same in another size of print. */
	public Handout inPrint(boolean large) {
		return new Handout(this.codes, this.heading, this.country, large, this.paper);
	}

	/** The same on other paper. */
	public Handout on(Paper other) {
		return new Handout(this.codes, this.heading, this.country, this.large, other);
	}

	/** The same without what stands at a place. */
	public Handout without(int place) {
		List<String> others = new ArrayList<>(this.codes);
		others.remove(place);
		return with(others);
	}

	/** The same with what stands at a place and what stands before it changed over. */
	public Handout raising(int place) {
		List<String> others = new ArrayList<>(this.codes);
		Collections.swap(others, place, place - 1);
		return with(others);
	}

	private String at(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("s", "{codes}");
		if (!this.heading.isEmpty()) {
			address.queryParam("t", "{heading}");
		}
		return options(address).encode()
			.buildAndExpand(Map.of("codes", String.join(".", this.codes), "heading", this.heading))
			.toUriString();
	}

	private UriComponentsBuilder options(UriComponentsBuilder address) {
		if (!this.country.equals(USUAL_COUNTRY)) {
			address.queryParam("c", this.country);
		}
		if (this.large) {
			address.queryParam("l", "1");
		}
		if (this.paper != Paper.LETTER) {
			address.queryParam("p", this.paper.id());
		}
		return address;
	}

}
