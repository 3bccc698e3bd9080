package org.kratomguide.markdown;

import java.util.Objects;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Reads parsed tables. */
final class Tables {

	private Tables() {
	}

	/** The plain words of a cell. */
	static String words(Node cell) {
		StringBuilder words = new StringBuilder();
		cell.accept(new AbstractVisitor() {
			@Override
			public void visit(Text text) {
				words.append(text.getLiteral());
			}
		});
		return words.toString().strip();
	}

	/** The words at the head of a cell's column. */
	static String columnHeading(TableCell cell) {
		Node table = cell.getParent().getParent().getParent();
		Node heading = table.getFirstChild().getFirstChild().getFirstChild();
		for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
			heading = Objects.requireNonNull(heading).getNext();
		}
		return (heading != null) ? words(heading) : "";
	}

}
