package org.kratomguide.export;

import java.util.List;
import java.util.function.Consumer;

import org.kratomguide.article.Article;
import org.kratomguide.article.ArticleRendering;
import org.kratomguide.language.Words;
import org.kratomguide.markdown.PortableMarkdown;
import org.kratomguide.review.Review;
import org.kratomguide.site.SiteAddress;
import org.kratomguide.source.Reference;

/**
 * A page of Markdown in the making. Blocks stand apart by an empty line, list items do
 * not.
 */
final class Sheet {

	private final StringBuilder text = new StringBuilder();

	private final String origin;

	private final ArticleRendering page;

	private final PortableMarkdown markdown;

	private boolean inList;

	Sheet(String address, SiteAddress site, ArticleRendering page) {
		this.origin = site.link(address);
		this.page = page;
		this.markdown = page.markdown((link) -> link.startsWith("/") ? site.link(link) : link);
	}

	/**
	 * Sets the article, with what the page shows besides between its summary and its
	 * text.
	 */
	Sheet article(Article article, Consumer<Sheet> besides) {
		heading(1, article.title());
		paragraph(article.lede());
		checks(article.review());
		heading(2, Words.of("export.summary"));
		article.summary().forEach(this::item);
		besides.accept(this);
		block(this.markdown.of(article.body()));
		paragraph(article.next().text());
		footnotes(this.page.cited());
		return this;
	}

	void heading(int level, String words) {
		block("#".repeat(level) + " " + this.markdown.of(words));
	}

	/** A paragraph or more in the guide's Markdown. */
	void paragraph(String words) {
		block(this.markdown.of(words));
	}

	/** An item of a list, in the guide's Markdown. */
	void item(String words) {
		this.text.append(this.inList || this.text.isEmpty() ? "" : "\n")
			.append("- ")
			.append(this.markdown.of(words).replaceAll("\\s*\n\\s*", " "))
			.append('\n');
		this.inList = true;
	}

	String text() {
		return this.text.toString();
	}

	private void checks(Review review) {
		String clinician = review.isSigned() ? Words.of("export.reviewed", review.reviewer(), review.reviewed())
				: Words.of("review.none");
		block("> " + Words.of("export.from", this.origin) + "  \n> "
				+ Words.of("export.checks", clinician, review.checked(), review.due())
				+ (review.behind() ? "  \n> " + Words.of("review.behind") : "") + "  \n> "
				+ Words.of("export.general"));
	}

	private void footnotes(List<Reference> sources) {
		for (int i = 0; i < sources.size(); i++) {
			block("[^" + (i + 1) + "]: " + Footnote.of(sources.get(i)));
		}
	}

	private void block(String words) {
		if (!words.isEmpty()) {
			this.text.append(this.text.isEmpty() ? "" : "\n").append(words).append('\n');
			this.inList = false;
		}
	}

}
