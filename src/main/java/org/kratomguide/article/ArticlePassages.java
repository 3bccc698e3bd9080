package org.kratomguide.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kratomguide.markdown.GuideMarkdown;
import org.kratomguide.markdown.HeadingId;
import org.kratomguide.markdown.PlainText;
import org.kratomguide.markdown.Typography;
import org.kratomguide.search.PassageKind;
import org.kratomguide.search.PassageText;

/** Cuts a page of prose into what a search can lead to: the page, and each section. */
public final class ArticlePassages {

	private final String address;

	private final Article article;

	private final List<PassageText> passages = new ArrayList<>();

	private @Nullable Heading heading;

	private final List<String> asked = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private ArticlePassages(String address, Article article) {
		this.address = address;
		this.article = article;
	}

	/** The passages of the page at an address. */
	public static Stream<PassageText> of(String address, Article article) {
		ArticlePassages passages = new ArticlePassages(address, article);
		passages.cut();
		return passages.passages.stream();
	}

	private void cut() {
		this.asked.add(this.article.shortTitle());
		add(this.article.lede());
		this.article.summary().forEach(this::add);
		for (Node node = GuideMarkdown.parse(this.article.body()).getFirstChild(); node != null; node = node
			.getNext()) {
			if (node instanceof Heading next && next.getLevel() == 2) {
				finish();
				this.heading = next;
			}
			else {
				add(node);
			}
		}
		finish();
	}

	private void add(String markdown) {
		this.text.append(PlainText.of(markdown)).append(' ');
	}

	private void add(Node node) {
		this.text.append(PlainText.of(node)).append(' ');
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Heading subheading) {
				ArticlePassages.this.asked.add(PlainText.of(subheading));
			}
		});
	}

	private void finish() {
		String title = Typography.curve(this.article.title());
		Heading section = this.heading;
		if (section == null) {
			this.asked.addAll(this.article.asked(Questions.WHOLE_PAGE));
			this.passages.add(new PassageText(this.address, PassageKind.PAGE, title, title, this.asked, words()));
		}
		else {
			String id = HeadingId.of(section);
			this.asked.addAll(this.article.asked(String.valueOf(id)));
			this.passages.add(new PassageText(this.address + "#" + id, PassageKind.SECTION, title,
					PlainText.of(section).replaceFirst("\\.$", ""), this.asked, words()));
		}
		this.asked.clear();
		this.text.setLength(0);
	}

	private String words() {
		return this.text.toString().strip();
	}

}
