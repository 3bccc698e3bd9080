package org.kratomguide.markdown;

import java.util.Set;
import java.util.function.IntSupplier;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Words;

/**
 * The HTML of containers: care cards, do and do not, steps, words to say, the timeline.
 */
final class ContainerRenderer implements NodeRenderer {

	private final Tags tags;

	private final IntSupplier headingLevel;

	ContainerRenderer(HtmlNodeRendererContext context, IntSupplier headingLevel) {
		this.tags = new Tags(context);
		this.headingLevel = headingLevel;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(Container.class);
	}

	@Override
	public void render(Node node) {
		Container container = (Container) node;
		container.kind().careLevel().ifPresentOrElse((level) -> careCard(container, level), () -> {
			switch (container.kind()) {
				case DO -> dos(container, Words.of("dos.do"));
				case DONT -> dos(container, Words.of("dos.dont"));
				case STEPS -> this.tags.element("ol", () -> steps(container), "class", "steps");
				case SAY -> this.tags.element("blockquote", () -> this.tags.children(container), "class", "say");
				case TIMELINE -> timeline(container);
				default -> this.tags.children(container);
			}
		});
	}

	private void careCard(Container container, CareLevel level) {
		this.tags.element("section", () -> {
			this.tags.text(heading(), level.heading(), "class", "care__heading", "id", level.id());
			this.tags.element("div", () -> this.tags.children(container), "class", "care__body flow");
		}, "class", "care care--" + level.id(), "aria-labelledby", level.id());
	}

	private void dos(Container container, String words) {
		this.tags.element("div", () -> {
			this.tags.text(heading(), words, "class", "dos__heading");
			this.tags.children(container);
		}, "class", "dos dos--" + container.kind());
	}

	private String heading() {
		return "h" + this.headingLevel.getAsInt();
	}

	/** A heading begins a step, which goes on to the next heading. */
	private void steps(Container container) {
		Node child = container.getFirstChild();
		while (child != null) {
			Node first = child;
			Node next = stepAfter(first);
			this.tags.element("li", () -> {
				for (Node part = first; part != null && part != next; part = part.getNext()) {
					this.tags.node(part);
				}
			}, "class", "step");
			child = next;
		}
	}

	private static @Nullable Node stepAfter(Node first) {
		Node next = first.getNext();
		while (next != null && !(next instanceof Heading)) {
			next = next.getNext();
		}
		return next;
	}

	private void timeline(Container container) {
		if (container.getFirstChild() instanceof TableBlock table) {
			TimelineDrawing drawing = new TimelineDrawing(Timeline.takeFrom(table));
			this.tags.element("figure", () -> {
				this.tags.raw(drawing.wide());
				this.tags.raw(drawing.tall());
				this.tags.text("figcaption", Words.of("timeline.caption"));
			}, "class", "timeline");
			this.tags.node(table);
		}
	}

}
