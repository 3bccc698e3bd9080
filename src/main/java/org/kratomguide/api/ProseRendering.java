package org.kratomguide.api;

import java.util.List;
import java.util.Objects;

import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.kratomguide.article.Article;
import org.kratomguide.article.ArticleRendering;
import org.kratomguide.article.ArticleView;
import org.kratomguide.article.Section;
import org.kratomguide.markdown.GuideMarkdown;
import org.kratomguide.markdown.PlainText;
import org.kratomguide.markdown.PortableMarkdown;

/**
 * Sets the texts of one resource; what is asked for first has the lower source numbers.
 */
final class ProseRendering {

	private final ArticleRendering page;

	private final PortableMarkdown markdown;

	ProseRendering(ArticleRendering page, Links links) {
		this.page = page;
		this.markdown = page.markdown(links::outside);
	}

	Prose inline(String text) {
		return new Prose(this.markdown.of(text), this.page.inline(text));
	}

	List<Prose> inline(List<String> texts) {
		return texts.stream().map(this::inline).toList();
	}

	/** What has been cited so far. */
	List<SourceDocument> sources(Links links) {
		return this.page.cited().stream().map((source) -> SourceDocument.of(source, links)).toList();
	}

	/** Sets the article; all else of the resource must have been set before. */
	Finished finish(Article article) {
		List<Prose> summary = inline(article.summary());
		ArticleView view = this.page.finish(article);
		Node body = GuideMarkdown.parse(article.body());
		Prose lead = new Prose(this.markdown.of(partBefore(body)), view.lead());
		List<SectionDocument> sections = view.headed().stream().map((section) -> section(section, body)).toList();
		return new Finished(view, summary, lead, sections);
	}

	private SectionDocument section(Section section, Node body) {
		Heading heading = (Heading) Objects.requireNonNull(body.getFirstChild());
		String title = PlainText.of(heading).replaceFirst("\\.$", "");
		heading.unlink();
		String aside = (section.aside() != null) ? section.aside() : "";
		return new SectionDocument(String.valueOf(section.id()), title,
				new Prose(this.markdown.of(partBefore(body)), aside + section.html()));
	}

	/** Takes what stands before the next second-level heading out of the body. */
	private static Node partBefore(Node body) {
		Document part = new Document();
		Node node = body.getFirstChild();
		while (node != null && !(node instanceof Heading heading && heading.getLevel() == 2)) {
			Node next = node.getNext();
			part.appendChild(node);
			node = next;
		}
		return part;
	}

	/** An article when it is set. */
	record Finished(ArticleView view, List<Prose> summary, Prose lead, List<SectionDocument> sections) {
	}

}
