package org.kratomguide.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.kratomguide.article.Questions;
import org.kratomguide.markdown.CareLevel;
import org.kratomguide.markdown.Container;
import org.kratomguide.markdown.HeadingId;
import org.kratomguide.markdown.Timeline;
import org.kratomguide.treatment.OptionText;

/** Checks how the text of one page is built. */
final class PageCheck extends AbstractVisitor {

	private final Page page;

	private final List<Fault> faults = new ArrayList<>();

	private final Set<String> ids = new HashSet<>();

	private final Set<String> sections = new HashSet<>();

	private final Map<CareLevel, Integer> cards = new EnumMap<>(CareLevel.class);

	private int level = 1;

	private PageCheck(Page page) {
		this.page = page;
	}

	static List<Fault> check(Page page) {
		PageCheck check = new PageCheck(page);
		page.document().accept(check);
		check.questions();
		return check.faults;
	}

	private void questions() {
		Questions questions = this.page.front().questions();
		List<OptionText> options = this.page.front().options();
		if (questions != null) {
			questions.byFragment()
				.keySet()
				.stream()
				.filter((fragment) -> !fragment.equals(Questions.WHOLE_PAGE) && !this.sections.contains(fragment)
						&& (options == null || options.stream().noneMatch((option) -> option.slug().equals(fragment))))
				.forEach((fragment) -> this.faults.add(this.page.fault("questions." + fragment,
						"questions stand at a ## heading, an option or '" + Questions.WHOLE_PAGE + "': " + fragment)));
		}
	}

	@Override
	public void visit(Heading heading) {
		if (heading.getLevel() == 1) {
			fault(heading, "the title is the only first-level heading; start with ##");
		}
		else if (heading.getLevel() > this.level + 1) {
			fault(heading, "skipped heading level: from " + this.level + " to " + heading.getLevel());
		}
		this.level = heading.getLevel();
		if (heading.getLevel() == 2 && heading.getParent() instanceof Container container) {
			fault(heading, "a ## heading inside ::: " + container.kind() + "; is its closing ::: missing?");
		}
		String id = HeadingId.of(heading);
		if (id != null && heading.getLevel() == 2) {
			this.sections.add(id);
		}
		if (id == null && heading.getLevel() == 2) {
			fault(heading, "a ## heading needs an id, such as {#what-helps}");
		}
		if (id != null && !this.ids.add(id)) {
			fault(heading, "the id " + id + " is used twice");
		}
		visitChildren(heading);
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof Container container) {
			container.kind().careLevel().ifPresent((careLevel) -> {
				if (this.cards.merge(careLevel, 1, Integer::sum) > 1) {
					fault(block, "a page has at most one " + careLevel.id() + " card");
				}
			});
			if (container.kind() == Container.Kind.TIMELINE
					&& !(block.getFirstChild() instanceof TableBlock table && Timeline.isDrawable(table))) {
				fault(block, "a timeline is a table whose last column has three numbers from 0 to 10 in each row");
			}
		}
		visitChildren(block);
	}

	@Override
	public void visit(HtmlBlock html) {
		fault(html, "write no HTML");
	}

	@Override
	public void visit(HtmlInline html) {
		fault(block(html), "write no HTML: " + html.getLiteral());
	}

	@Override
	public void visit(Text text) {
		if (text.getLiteral().startsWith(":::")) {
			fault(block(text), "not a container, or one that is never opened: " + text.getLiteral());
		}
	}

	private static Node block(Node node) {
		Node block = node;
		while (block.getSourceSpans().isEmpty() && block.getParent() != null) {
			block = block.getParent();
		}
		return block;
	}

	private void fault(Node node, String what) {
		this.faults.add(this.page.fault(node, what));
	}

}
