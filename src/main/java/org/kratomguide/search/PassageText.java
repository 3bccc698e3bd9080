package org.kratomguide.search;

import java.util.List;

/**
 * A piece of the guide that a search can lead to.
 *
 * @param address where it stands, with its fragment
 * @param kind what it is
 * @param title the title of its page
 * @param heading its own heading; that of the page when it is the page
 * @param asked other names for it and questions that it answers, in readers' words
 * @param text its words, plain
 */
public record PassageText(String address, PassageKind kind, String title, String heading, List<String> asked,
		String text) {

	public PassageText {
		asked = List.copyOf(asked);
	}

}
