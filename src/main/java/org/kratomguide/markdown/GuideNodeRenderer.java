package org.kratomguide.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** The HTML of the guide's own marks. */
final class GuideNodeRenderer implements NodeRenderer {

	/** A name that must not break over two lines at its hyphen. */
	private static final String WHOLE = "7-OH";

	private final HtmlNodeRendererContext context;

	private final HtmlWriter html;

	private final Citations citations;

	private final HelplineLinks helplines;

	private final IntSupplier headingLevel;

	GuideNodeRenderer(HtmlNodeRendererContext context, Citations citations, HelplineLinks helplines,
			IntSupplier headingLevel) {
		this.context = context;
		this.html = context.getWriter();
		this.citations = citations;
		this.helplines = helplines;
		this.headingLevel = headingLevel;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(Citation.class, HelplineLink.class, Action.class, HeadingId.class, Container.class,
				TableCell.class, Text.class);
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
			open("p", "class", "actions");
			helpline(link, "action");
			this.html.tag("/p");
		}
		else if (node instanceof TableCell cell) {
			cell(cell);
		}
		else if (node instanceof Container container) {
			container(container);
		}
	}

	private void text(String literal) {
		int from = 0;
		for (int at = literal.indexOf(WHOLE); at >= 0; at = literal.indexOf(WHOLE, from)) {
			this.html.text(literal.substring(from, at));
			open("span", "class", "whole");
			this.html.text(WHOLE);
			this.html.tag("/span");
			from = at + WHOLE.length();
		}
		this.html.text(literal.substring(from));
	}

	private void reference(int number) {
		open("a", "class", "ref", "href", "#source-" + number);
		this.html.text("[" + number);
		open("span", "class", "unseen");
		this.html.text(" source");
		this.html.tag("/span");
		this.html.text("]");
		this.html.tag("/a");
	}

	private void helpline(HelplineLink link, String cssClass) {
		HelplineLinks.Target target = this.helplines.find(link.key(), link.isText());
		open("a", "class", cssClass, "href", target.href());
		this.html.text(target.label());
		this.html.tag("/a");
	}

	/**
	 * The first cell of a row is its heading. The others carry their column's, for a
	 * phone shows them as a list.
	 */
	private void cell(TableCell cell) {
		this.html.line();
		if (cell.isHeader()) {
			open("th", "scope", "col");
		}
		else if (cell.getPrevious() == null) {
			open("th", "scope", "row", "data-label", Tables.columnHeading(cell));
		}
		else {
			open("td", "data-label", Tables.columnHeading(cell));
		}
		children(cell);
		this.html.tag((cell.isHeader() || cell.getPrevious() == null) ? "/th" : "/td");
	}

	private void container(Container container) {
		container.kind().careLevel().ifPresentOrElse((level) -> careCard(container, level), () -> {
			switch (container.kind()) {
				case DO -> dos(container, "Do");
				case DONT -> dos(container, "Do not");
				case STEPS -> steps(container);
				case SAY -> wrapped("blockquote", "say", container);
				case TIMELINE -> timeline(container);
				default -> children(container);
			}
		});
	}

	private void careCard(Container container, CareLevel level) {
		open("section", "class", "care care--" + level.id(), "aria-labelledby", level.id());
		heading("care__heading", level.heading(), level.id());
		open("div", "class", "care__body flow");
		children(container);
		this.html.tag("/div");
		this.html.tag("/section");
	}

	private void dos(Container container, String heading) {
		open("div", "class", "dos dos--" + container.kind());
		heading("dos__heading", heading, null);
		children(container);
		this.html.tag("/div");
	}

	private void steps(Container container) {
		open("ol", "class", "steps");
		boolean inStep = false;
		for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
			if (child instanceof Heading) {
				if (inStep) {
					this.html.tag("/li");
				}
				open("li", "class", "step");
				inStep = true;
			}
			this.context.render(child);
		}
		if (inStep) {
			this.html.tag("/li");
		}
		this.html.tag("/ol");
	}

	private void timeline(Container container) {
		if (container.getFirstChild() instanceof TableBlock table) {
			TimelineDrawing drawing = new TimelineDrawing(Timeline.takeFrom(table));
			open("figure", "class", "timeline");
			this.html.raw(drawing.wide());
			this.html.raw(drawing.tall());
			wrapped("figcaption", "", () -> this.html.text(Timeline.CAPTION));
			this.html.tag("/figure");
			this.context.render(table);
		}
	}

	private void wrapped(String tag, String cssClass, Node node) {
		wrapped(tag, cssClass, () -> children(node));
	}

	private void wrapped(String tag, String cssClass, Runnable content) {
		if (cssClass.isEmpty()) {
			open(tag);
		}
		else {
			open(tag, "class", cssClass);
		}
		content.run();
		this.html.tag("/" + tag);
	}

	private void heading(String cssClass, String words, @Nullable String id) {
		String tag = "h" + this.headingLevel.getAsInt();
		if (id == null) {
			open(tag, "class", cssClass);
		}
		else {
			open(tag, "class", cssClass, "id", id);
		}
		this.html.text(words);
		this.html.tag("/" + tag);
	}

	private void children(Node parent) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			this.context.render(child);
		}
	}

	private void open(String tag, String... attributes) {
		Map<String, String> named = new LinkedHashMap<>();
		for (int i = 0; i < attributes.length; i += 2) {
			named.put(attributes[i], attributes[i + 1]);
		}
		this.html.tag(tag, named);
	}

}
