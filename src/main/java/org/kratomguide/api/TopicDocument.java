package org.kratomguide.api;

import org.kratomguide.page.GuidePage;

/**
 * A topic, whole.
 *
 * @param slug its name in addresses; it may have a slash in it
 * @param name its short name
 * @param page what its page says
 * @param links where it is
 */
record TopicDocument(String slug, String name, PageText page, Links.Pair links) {

	static TopicDocument of(GuidePage it, ProseRendering page, Links links) {
		TopicItem item = TopicItem.of(it, links);
		return new TopicDocument(item.slug(), item.name(), PageText.of(it.article(), page, links), item.links());
	}

}
