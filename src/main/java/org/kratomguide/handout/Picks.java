package org.kratomguide.handout;

import java.util.Optional;

import org.kratomguide.directory.PlaceCode;
import org.kratomguide.facility.Places;
import org.kratomguide.link.LinkTargets;
import org.kratomguide.link.ShortCode;
import org.kratomguide.search.PassageKind;
import org.springframework.stereotype.Component;

/** Finds what a code on a handout stands for. A place has a longer code than a text. */
@Component
class Picks {

	private final LinkTargets targets;

	private final Places places;

	Picks(LinkTargets targets, Places places) {
		this.targets = targets;
		this.places = places;
	}

	static boolean isCode(String code) {
		return code.matches(ShortCode.PATTERN) || isPlace(code);
	}

	static boolean isPlace(String code) {
		return code.matches(PlaceCode.PATTERN);
	}

	/** A word of the glossary is too little for paper, and is not found. */
	Optional<Pick> find(String code) {
		if (isPlace(code)) {
			return this.places.card(code).map((card) -> new Pick.Place(code, card));
		}
		return this.targets.find(code).filter((target) -> target.kind() != PassageKind.TERM).map(Pick.Text::new);
	}

}
