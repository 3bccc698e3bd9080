package org.kratomguide.api;

import java.util.List;

import org.kratomguide.article.Article;

/**
 * What a page says.
 *
 * @param title its title
 * @param lede the text under it, plain
 * @param summary the sentences of the 30-second version
 * @param lead what stands before the first heading; may be empty
 * @param sections its parts
 * @param sources what is cited, in the order of the footnotes
 * @param check the state of its checks
 */
record PageText(String title, String lede, List<Prose> summary, Prose lead, List<SectionDocument> sections,
		List<SourceDocument> sources, Check check) {

	static PageText of(Article article, ProseRendering page, Links links) {
		ProseRendering.Finished finished = page.finish(article);
		return new PageText(finished.view().title(), finished.view().lede(), finished.summary(), finished.lead(),
				finished.sections(),
				finished.view().sources().stream().map((source) -> SourceDocument.of(source, links)).toList(),
				Check.of(article.review()));
	}

}
