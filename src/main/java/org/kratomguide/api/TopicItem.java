package org.kratomguide.api;

import org.kratomguide.page.GuidePage;

/**
 * A topic in the list.
 *
 * @param slug its name in addresses; it may have a slash in it
 * @param name its short name
 * @param title the title of its page
 * @param lede the text under it, plain
 * @param check the state of its checks
 * @param links where it is
 */
record TopicItem(String slug, String name, String title, String lede, Check check, Links.Pair links) {

	/** The front page has no slug of its own. */
	static final String HOME = "home";

	static TopicItem of(GuidePage page, Links links) {
		return new TopicItem(slug(page), page.article().shortTitle(), page.article().title(), page.article().lede(),
				Check.of(page.article().review()), links.of("/topics/" + slug(page), page.address()));
	}

	static String slug(GuidePage page) {
		return page.address().equals("/") ? HOME : page.address().substring(1);
	}

}
