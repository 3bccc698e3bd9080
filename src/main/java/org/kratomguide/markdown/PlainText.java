package org.kratomguide.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a text without its marks: no citations, no links, no helplines. */
public final class PlainText extends AbstractVisitor {

	private final StringBuilder words = new StringBuilder();

	private PlainText() {
	}

	/** The words of a node and all that is in it, on one line. */
	public static String of(Node node) {
		PlainText text = new PlainText();
		node.accept(text);
		return text.words.toString().replaceAll("\\s+", " ").strip();
	}

	/** The words of a text in Markdown. */
	public static String of(String markdown) {
		return of(GuideMarkdown.parse(markdown));
	}

	@Override
	public void visit(Text text) {
		boolean afterText = text.getPrevious() != null && !(text.getPrevious() instanceof SoftLineBreak);
		this.words.append(Typography.curve(text.getLiteral(), afterText));
	}

	@Override
	public void visit(Code code) {
		this.words.append(code.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak softLineBreak) {
		this.words.append(' ');
	}

	@Override
	public void visit(HardLineBreak hardLineBreak) {
		this.words.append(' ');
	}

	@Override
	public void visit(Heading heading) {
		visitChildren(heading);
		end();
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		end();
	}

	@Override
	public void visit(ListItem listItem) {
		visitChildren(listItem);
		end();
	}

	@Override
	public void visit(CustomNode customNode) {
		visitChildren(customNode);
		if (customNode instanceof TableCell) {
			end();
		}
	}

	/** Ends a block, so that its last word does not run into the next block's first. */
	private void end() {
		int length = this.words.length();
		if (length > 0 && Character.isLetterOrDigit(this.words.charAt(length - 1))) {
			this.words.append('.');
		}
		this.words.append(' ');
	}

}
