package org.kratomguide.markdown;

import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkResult;

/**
 * CommonMark with tables and the guide's own marks, as {@code docs/writing.md} describes
 * them.
 */
public final class GuideMarkdown {

	static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private static final Parser PARSER = Parser.builder()
		.extensions(EXTENSIONS)
		.customBlockParserFactory(new ContainerParser.Factory())
		.linkProcessor((link, scanner, context) -> (link.destination() == null && link.text().startsWith("@"))
				? LinkResult.replaceWith(Citation.parse(link.text()), link.afterTextBracket()) : LinkResult.none())
		.postProcessor(GuideMarkdown::giveMeaning)
		.includeSourceSpans(IncludeSourceSpans.BLOCKS)
		.build();

	private GuideMarkdown() {
	}

	/**
	 * Parses a text. Every text is valid Markdown; what the guide does not allow, the
	 * content check finds.
	 */
	public static Node parse(String markdown) {
		return PARSER.parse(markdown);
	}

	private static Node giveMeaning(Node document) {
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				HeadingId.lift(heading);
				visitChildren(heading);
			}

			@Override
			public void visit(Link link) {
				String[] parts = link.getDestination().split(":", 2);
				if (parts.length == 2 && (parts[0].equals("call") || parts[0].equals("text"))) {
					link.insertBefore(new HelplineLink(parts[0].equals("text"), parts[1]));
					link.unlink();
				}
			}

			@Override
			public void visit(Paragraph paragraph) {
				visitChildren(paragraph);
				if (paragraph.getFirstChild() instanceof HelplineLink link && link.getNext() == null) {
					Action action = new Action();
					paragraph.insertBefore(action);
					action.appendChild(link);
					paragraph.unlink();
				}
			}
		});
		return document;
	}

}
