package org.kratomguide.handout;

import org.kratomguide.article.Section;

/** Fits the HTML of a page's sections into a sheet on which they are not alone. */
final class PartText {

	private PartText() {
	}

	/**
	 * The section with ids that no other part has.
	 * @param place the place of the part on the sheet
	 * @param deeper whether its heading is one level deeper than on its page
	 */
	static Section fit(Section section, int place, boolean deeper) {
		String aside = section.aside();
		return new Section(null, deeper ? section.heading() : null, (aside != null) ? fit(aside, place, deeper) : null,
				fit(section.html(), place, deeper));
	}

	private static String fit(String html, int place, boolean deeper) {
		// Two cards with the same heading must not be two landmarks with the same name.
		String own = html.replaceAll("(<section class=\"care[^\"]*\") aria-labelledby=\"[^\"]*\"", "$1")
			.replaceAll(" (id|aria-labelledby)=\"", " $1=\"part" + place + "-");
		return deeper ? own.replaceAll("<(/?)h3\\b", "<$1h4") : own;
	}

}
