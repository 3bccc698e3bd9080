package org.kratomguide.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the codes of a handout lead to.
 *
 * @param kept what it has, each once, in order
 * @param tooMany what was picked beyond that
 * @param unknown codes that lead nowhere, or no longer
 * @param garbled whether there was something that is no code at all; it is not repeated
 */
record Picked(List<Pick> kept, List<Pick> tooMany, List<String> unknown, boolean garbled) {

	/** No more than this on one handout. */
	static final int MOST = 12;

	/** No more codes than this are named to the reader as unknown. */
	private static final int NAMED = 12;

	static Picked of(List<String> codes, Picks picks) {
		List<Pick> found = new ArrayList<>();
		List<String> unknown = new ArrayList<>();
		codes.stream()
			.filter(Picks::isCode)
			.forEach((code) -> picks.find(code).ifPresentOrElse(found::add, () -> unknown.add(code)));
		List<Pick> once = found.stream().distinct().toList();
		return new Picked(once.stream().limit(MOST).toList(), once.stream().skip(MOST).toList(),
				unknown.stream().limit(NAMED).toList(), !codes.stream().allMatch(Picks::isCode));
	}

	/** The codes of what it has. */
	List<String> codes() {
		return this.kept.stream().map(Pick::code).toList();
	}

	/** The same when one of them turned out to have no text. */
	Picked without(List<Pick> empty) {
		return new Picked(this.kept.stream().filter((pick) -> !empty.contains(pick)).toList(), this.tooMany,
				Stream.concat(this.unknown.stream(), empty.stream().map(Pick::code)).toList(), this.garbled);
	}

}
