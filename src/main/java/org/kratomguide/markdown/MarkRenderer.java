package org.kratomguide.markdown;

import java.util.Set;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.kratomguide.language.Words;

/** The HTML of the guide's own marks inside a paragraph or a table. */
final class MarkRenderer implements NodeRenderer {

	/** A name that must not break over two lines at its hyphen. */
	private static final String WHOLE = "7-OH";

	private final Tags tags;

	private final Citations citations;

	private final HelplineLinks helplines;

	MarkRenderer(HtmlNodeRendererContext context, Citations citations, HelplineLinks helplines) {
		this.tags = new Tags(context);
		this.citations = citations;
		this.helplines = helplines;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(Citation.class, HelplineLink.class, Action.class, HeadingId.class, TableCell.class, Text.class);
	}

	@Override
	public void render(Node node) {
		if (node instanceof Text text) {
			boolean afterText = text.getPrevious() != null && !(text.getPrevious() instanceof SoftLineBreak);
			text(Typography.curve(text.getLiteral(), afterText));
		}
		else if (node instanceof Citation citation) {
			citation.keys().forEach((key) -> reference(this.citations.numberOf(key)));
		}
		else if (node instanceof HelplineLink link) {
			helpline(link, "call");
		}
		else if (node instanceof Action action && action.getFirstChild() instanceof HelplineLink link) {
			this.tags.element("p", () -> helpline(link, "action"), "class", "actions");
		}
		else if (node instanceof TableCell cell) {
			cell(cell);
		}
	}

	private void text(String literal) {
		int from = 0;
		for (int at = literal.indexOf(WHOLE); at >= 0; at = literal.indexOf(WHOLE, from)) {
			this.tags.text(literal.substring(from, at));
			this.tags.text("span", WHOLE, "class", "whole");
			from = at + WHOLE.length();
		}
		this.tags.text(literal.substring(from));
	}

	private void reference(int number) {
		this.tags.element("a", () -> {
			this.tags.text("[" + number);
			this.tags.text("span", Words.of("ref.source"), "class", "unseen");
			this.tags.text("]");
		}, "class", "ref", "href", "#source-" + number);
	}

	private void helpline(HelplineLink link, String cssClass) {
		HelplineLinks.Target target = this.helplines.find(link.key(), link.isText());
		this.tags.text("a", target.label(), "class", cssClass, "href", target.href());
	}

	/**
	 * The first cell of a row is its heading. Each carries its column's heading, for a
	 * phone shows a table as a list.
	 */
	private void cell(TableCell cell) {
		Runnable content = () -> this.tags.children(cell);
		if (cell.isHeader()) {
			this.tags.element("th", content, "scope", "col");
		}
		else if (cell.getPrevious() == null) {
			this.tags.element("th", content, "scope", "row", "data-label", Tables.columnHeading(cell));
		}
		else {
			this.tags.element("td", content, "data-label", Tables.columnHeading(cell));
		}
	}

}
