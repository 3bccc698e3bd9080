package org.kratomguide.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.kratomguide.link.LinkTarget;
import org.kratomguide.link.LinkTargets;
import org.kratomguide.link.ShortCode;
import org.kratomguide.search.PassageKind;

/**
 * What the codes of a handout lead to.
 *
 * @param kept what it has, each once, in order
 * @param tooMany what was picked beyond that
 * @param unknown codes that lead nowhere, or no longer
 * @param garbled whether there was something that is no code at all; it is not repeated
 */
record Picked(List<LinkTarget> kept, List<LinkTarget> tooMany, List<String> unknown, boolean garbled) {

	/** No more than this on one handout. */
	static final int MOST = 12;

	/** No more codes than this are named to the reader as unknown. */
	private static final int NAMED = 12;

	static Picked of(List<String> codes, LinkTargets targets) {
		List<LinkTarget> found = new ArrayList<>();
		List<String> unknown = new ArrayList<>();
		codes.stream()
			.filter((code) -> code.matches(ShortCode.PATTERN))
			.forEach((code) -> targets.find(code)
				.filter((target) -> target.kind() != PassageKind.TERM)
				.ifPresentOrElse(found::add, () -> unknown.add(code)));
		List<LinkTarget> once = found.stream().distinct().toList();
		return new Picked(once.stream().limit(MOST).toList(), once.stream().skip(MOST).toList(),
				unknown.stream().limit(NAMED).toList(),
				codes.stream().anyMatch((code) -> !code.matches(ShortCode.PATTERN)));
	}

	/** The codes of what it has. */
	List<String> codes() {
		return this.kept.stream().map(LinkTarget::code).toList();
	}

	/** The same when one of them turned out to have no text. */
	Picked without(List<LinkTarget> empty) {
		return new Picked(this.kept.stream().filter((target) -> !empty.contains(target)).toList(), this.tooMany,
				Stream.concat(this.unknown.stream(), empty.stream().map(LinkTarget::code)).toList(), this.garbled);
	}

}
