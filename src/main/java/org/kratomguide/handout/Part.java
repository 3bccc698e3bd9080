package org.kratomguide.handout;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kratomguide.article.Section;
import org.kratomguide.review.Review;
import org.kratomguide.treatment.FactsView;

/**
 * A text of the guide on a handout.
 *
 * @param code its short code
 * @param heading its heading, as HTML
 * @param from the title of its page; absent when it is the page
 * @param lede what stands under the title of a page; empty for a part of one
 * @param summary the 30-second version of a page
 * @param facts the facts of a treatment or an option
 * @param options the options of a treatment
 * @param sections its text; one section without a heading when it is itself a section
 * @param version the version of the text
 * @param review the state of the page's checks
 * @param overdue whether the sources should have been read again by today
 */
record Part(String code, String heading, @Nullable String from, String lede, List<String> summary,
		@Nullable FactsView facts, List<Option> options, List<Section> sections, String version, Review review,
		boolean overdue) implements SheetPart {

	@Override
	public String template() {
		return "part";
	}

	/**
	 * An option of a treatment in a few words.
	 *
	 * @param name its name
	 * @param html what it is
	 */
	record Option(String name, String html) {
	}

}
