package org.kratomguide.article;

import java.util.List;

import org.kratomguide.review.Review;
import org.kratomguide.source.Reference;

/**
 * A page of prose, ready for the template. All text is HTML made by our own renderer from
 * our own Markdown, raw HTML escaped.
 *
 * @param title the heading of the page, plain
 * @param lede the text under it, plain
 * @param summary the sentences of the 30-second version
 * @param lead the text before the first heading; may be empty
 * @param sections the parts of the page
 * @param hasEmergency whether a section holds an emergency card to point to
 * @param next the next step
 * @param sources the cited sources, in the order of their numbers
 * @param review the state of the page's checks
 * @param overdue whether the sources should have been read again by today
 */
public record ArticleView(String title, String lede, List<String> summary, String lead, List<Section> sections,
		boolean hasEmergency, Next next, List<Reference> sources, Review review, boolean overdue) {

	/** The sections that have a heading, for the list of what is on the page. */
	public List<Section> headed() {
		return this.sections.stream().filter((section) -> section.heading() != null).toList();
	}

	/**
	 * The next step, ready for the template.
	 *
	 * @param html the sentences that lead up to it
	 * @param label the words on the button
	 * @param href where it leads
	 */
	public record Next(String html, String label, String href) {
	}

}
