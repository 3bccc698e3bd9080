package org.kratomguide.facility;

import java.util.List;

/**
 * A search that can be run. It never shows itself in a log.
 *
 * @param place around which
 * @param within how many miles
 * @param needs all of them must be met, or left open
 * @param page the page of results, from 1
 */
record Question(Whereabouts.Place place, int within, List<Need> needs, int page) {

	@Override
	public String toString() {
		return "Question[not shown]";
	}

}
