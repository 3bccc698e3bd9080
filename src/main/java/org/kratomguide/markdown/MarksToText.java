package org.kratomguide.markdown;

import java.util.function.UnaryOperator;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Puts what CommonMark has in the place of the guide's own marks. Citations stay, for
 * CommonMark has nothing for them.
 */
final class MarksToText extends AbstractVisitor {

	private final HelplineLinks helplines;

	private final UnaryOperator<String> addresses;

	MarksToText(HelplineLinks helplines, UnaryOperator<String> addresses) {
		this.helplines = helplines;
		this.addresses = addresses;
	}

	@Override
	public void visit(Link link) {
		link.setDestination(this.addresses.apply(link.getDestination()));
		visitChildren(link);
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof HeadingId) {
			node.unlink();
		}
		else if (node instanceof HelplineLink link) {
			replace(link, new Text(this.helplines.find(link.key(), link.isText()).label()));
		}
		else {
			visitChildren(node);
		}
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof Container container && container.kind() == Container.Kind.TIMELINE
				&& container.getFirstChild() instanceof TableBlock table) {
			Timeline.takeFrom(table);
		}
		visitChildren(block);
		if (block instanceof Action action) {
			Paragraph paragraph = new Paragraph();
			moveChildren(action, paragraph);
			replace(action, paragraph);
		}
		else if (block instanceof Container container) {
			replace(container);
		}
	}

	private static void replace(Container container) {
		switch (container.kind()) {
			case STEPS, TIMELINE -> {
				moveChildrenBefore(container);
				container.unlink();
			}
			case DO -> quote(container, "Do");
			case DONT -> quote(container, "Do not");
			default -> quote(container, container.kind().careLevel().map(CareLevel::heading).orElse(null));
		}
	}

	private static void quote(Container container, @Nullable String heading) {
		BlockQuote quote = new BlockQuote();
		if (heading != null) {
			StrongEmphasis strong = new StrongEmphasis("**");
			strong.appendChild(new Text(heading));
			Paragraph paragraph = new Paragraph();
			paragraph.appendChild(strong);
			quote.appendChild(paragraph);
		}
		moveChildren(container, quote);
		replace(container, quote);
	}

	private static void moveChildren(Node from, Node to) {
		Node child = from.getFirstChild();
		while (child != null) {
			Node next = child.getNext();
			to.appendChild(child);
			child = next;
		}
	}

	private static void moveChildrenBefore(Node node) {
		Node child = node.getFirstChild();
		while (child != null) {
			Node next = child.getNext();
			node.insertBefore(child);
			child = next;
		}
	}

	private static void replace(Node old, Node by) {
		old.insertBefore(by);
		old.unlink();
	}

}
