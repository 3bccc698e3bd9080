package org.kratomguide.handout;

import org.kratomguide.facility.Places.PlaceCard;
import org.springframework.web.util.HtmlUtils;

/**
 * A place on a handout.
 *
 * @param code the last part of its address
 * @param card what is printed of it
 * @param address its page in the guide, with the site
 */
record PlacePart(String code, PlaceCard card, String address) implements SheetPart {

	@Override
	public String heading() {
		return HtmlUtils.htmlEscape(this.card.name(), "UTF-8");
	}

	@Override
	public String template() {
		return "place";
	}

}
