package org.kratomguide.facility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kratomguide.language.Words;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody asked for, read from text of any kind. It never shows itself in a log.
 *
 * @param near a ZIP code or a town, as typed
 * @param within miles
 * @param needs what the places must offer
 * @param page from 1
 * @param faults what could not be understood, in words for the reader
 */
record Wish(String near, int within, List<Need> needs, int page, List<Fault> faults) {

	static final int WITHIN = 25;

	/** Farther than that a list of the nearest is of no use. */
	static final int FARTHEST = 200;

	static Wish of(String near, String within, List<String> offers, String page, Needs needs) {
		List<Fault> faults = new ArrayList<>();
		int miles = WITHIN;
		if (within.matches("[1-9]\\d{0,2}") && Integer.parseInt(within) <= FARTHEST) {
			miles = Integer.parseInt(within);
		}
		else if (!within.isEmpty()) {
			faults.add(new Fault("within", Words.of("wish.within", FARTHEST)));
		}
		List<Need> known = offers.stream().distinct().flatMap((key) -> needs.find(key).stream()).toList();
		if (known.size() < offers.stream().distinct().count()) {
			faults.add(new Fault("offers", Words.of("wish.offers")));
		}
		int number = 1;
		if (page.matches("[1-9]\\d{0,2}")) {
			number = Integer.parseInt(page);
		}
		else if (!page.isEmpty()) {
			faults.add(new Fault("page", Words.of("finder.no-page")));
		}
		String shown = near.codePoints()
			.limit(Whereabouts.LONGEST + 1L)
			.filter((point) -> !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return new Wish(shown.strip(), miles, known, number, faults);
	}

	/** What is wrong with one part. */
	Optional<String> fault(String part) {
		return this.faults.stream().filter((it) -> it.part().equals(part)).map(Fault::words).findFirst();
	}

	/** Whether a need is wished. */
	public boolean has(Need need) {
		return this.needs.contains(need);
	}

	/** The keys of the needs, for links. */
	public List<String> keys() {
		return this.needs.stream().map(Need::key).toList();
	}

	/** The keys without one of them. */
	public List<String> without(Need need) {
		return this.needs.stream().filter((it) -> it != need).map(Need::key).toList();
	}

	/** What an address with this wish ends with, from the question mark on. */
	String query() {
		UriComponentsBuilder query = UriComponentsBuilder.fromPath("")
			.queryParam("p", "{near}")
			.queryParam("w", this.within);
		keys().forEach((key) -> query.queryParam("n", key));
		if (this.page > 1) {
			query.queryParam("page", this.page);
		}
		return query.encode().buildAndExpand(this.near).toUriString();
	}

	@Override
	public String toString() {
		return "Wish[not shown]";
	}

	/** A part that could not be understood, and what to do. */
	record Fault(String part, String words) {
	}

}
