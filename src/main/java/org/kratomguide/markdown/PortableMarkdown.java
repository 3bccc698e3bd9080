package org.kratomguide.markdown;

import java.util.Set;
import java.util.function.UnaryOperator;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * Sets text as Markdown that other programs understand: the guide's own marks become
 * footnotes, quotes and plain words. One for each view of a page, as with
 * {@link GuideHtml}.
 */
public final class PortableMarkdown {

	private final HelplineLinks helplines;

	private final UnaryOperator<String> addresses;

	private final MarkdownRenderer renderer;

	/**
	 * @param citations numbers the sources; their numbers become those of the footnotes
	 * @param helplines gives the words of a helpline link
	 * @param addresses makes an address of this guide one that works elsewhere
	 */
	public PortableMarkdown(Citations citations, HelplineLinks helplines, UnaryOperator<String> addresses) {
		this.helplines = helplines;
		this.addresses = addresses;
		this.renderer = MarkdownRenderer.builder()
			// Before the extensions: the first to render a kind of node wins.
			.nodeRendererFactory(new Footnotes(citations))
			.extensions(GuideMarkdown.EXTENSIONS)
			.build();
	}

	/** Sets a text in the guide's Markdown; without a line break at its end. */
	public String of(String markdown) {
		return of(GuideMarkdown.parse(markdown));
	}

	/** Sets a parsed text, which is not to be used afterwards. */
	public String of(Node node) {
		node.accept(new MarksToText(this.helplines, this.addresses));
		return this.renderer.render(node).strip();
	}

	/**
	 * Citations become footnote marks. Where a footnote stands is the caller's to say.
	 */
	private record Footnotes(Citations citations) implements MarkdownNodeRendererFactory {

		@Override
		public NodeRenderer create(MarkdownNodeRendererContext context) {
			return new NodeRenderer() {
				@Override
				public Set<Class<? extends Node>> getNodeTypes() {
					return Set.of(Citation.class);
				}

				@Override
				public void render(Node node) {
					((Citation) node).keys()
						.forEach((key) -> context.getWriter().raw("[^" + Footnotes.this.citations.numberOf(key) + "]"));
				}
			};
		}

		@Override
		public Set<Character> getSpecialCharacters() {
			return Set.of();
		}

	}

}
