package org.kratomguide.markdown;

import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes HTML of parsed text. One for each view of a page, since citations are numbered in
 * the order in which the page comes to them.
 */
public final class GuideHtml {

	private final HtmlRenderer renderer;

	private int cardLevel;

	/**
	 * @param citations numbers the sources and remembers them
	 * @param helplines gives the words and the address of a helpline link
	 */
	public GuideHtml(Citations citations, HelplineLinks helplines) {
		this.renderer = HtmlRenderer.builder()
			// Before the extensions: the first to render a kind of node wins.
			.nodeRendererFactory((context) -> new MarkRenderer(context, citations, helplines))
			.nodeRendererFactory((context) -> new ContainerRenderer(context, () -> this.cardLevel))
			.extensions(GuideMarkdown.EXTENSIONS)
			.escapeHtml(true)
			.sanitizeUrls(true)
			.urlSanitizer(new DefaultUrlSanitizer(List.of("https")))
			.omitSingleParagraphP(false)
			.attributeProviderFactory((context) -> (node, tag, attributes) -> {
				String id = (node instanceof Heading heading) ? HeadingId.of(heading) : null;
				if (id != null) {
					attributes.put("id", id);
				}
				// They all lead to pages of ours, which a search engine may follow.
				if (node instanceof Link) {
					attributes.remove("rel");
				}
				if (node instanceof BulletList && tag.equals("ul")) {
					attributes.put("class", "list");
				}
				if (node instanceof OrderedList && tag.equals("ol")) {
					attributes.put("class", "list list--numbered");
				}
				if (node instanceof TableBlock) {
					attributes.put("class", "facts");
				}
			})
			.build();
	}

	/**
	 * Renders a node of a page's body.
	 * @param node the node
	 * @param inSection whether it stands under a second-level heading, so that a card's
	 * own heading is of the third level
	 */
	public String block(Node node, boolean inSection) {
		this.cardLevel = inSection ? 3 : 2;
		return this.renderer.render(node);
	}

	/**
	 * Renders one sentence or more that stand within an element of the template, without
	 * paragraphs.
	 */
	public String inline(Node document) {
		StringBuilder html = new StringBuilder();
		for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
			html.append(children(block));
		}
		return html.toString();
	}

	/** Renders what is inside a node, without the node's own element. */
	public String children(Node parent) {
		StringBuilder html = new StringBuilder();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			html.append(this.renderer.render(child));
		}
		return html.toString();
	}

}
