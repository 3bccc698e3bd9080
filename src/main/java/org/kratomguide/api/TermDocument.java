package org.kratomguide.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kratomguide.glossary.Definition;

/**
 * A word and its meaning.
 *
 * @param slug its name in addresses
 * @param term the word
 * @param also other names for it
 * @param meaning one or two plain sentences
 * @param sources what is cited, in the order of the footnotes
 * @param see the page that says more
 * @param links where it is
 */
record TermDocument(String slug, String term, List<String> also, Prose meaning, List<SourceDocument> sources,
		@Nullable String see, Links.Pair links) {

	static TermDocument of(Definition it, ProseRendering page, Links links) {
		String see = it.see();
		Prose meaning = page.inline(it.meaning());
		return new TermDocument(it.slug(), it.term(), it.also(), meaning, page.sources(links),
				(see != null) ? links.outside(see) : null,
				links.of("/glossary/" + it.slug(), "/glossary#" + it.slug()));
	}

}
