package org.kratomguide.article;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kratomguide.helpline.Helpline;
import org.kratomguide.helpline.HelplineRegistry;
import org.kratomguide.markdown.Container;
import org.kratomguide.markdown.GuideHtml;
import org.kratomguide.markdown.GuideMarkdown;
import org.kratomguide.markdown.HeadingId;
import org.kratomguide.markdown.HelplineLinks;
import org.kratomguide.markdown.PortableMarkdown;
import org.kratomguide.markdown.Typography;
import org.kratomguide.source.Reference;
import org.kratomguide.source.Source;
import org.kratomguide.source.Sources;

/**
 * One view of one page in the making: it remembers which sources were cited, in order.
 */
public final class ArticleRendering {

	private final List<String> cited = new ArrayList<>();

	private final HelplineRegistry helplines;

	private final Sources sources;

	private final Clock clock;

	private final GuideHtml html;

	ArticleRendering(HelplineRegistry helplines, Sources sources, Clock clock) {
		this.helplines = helplines;
		this.sources = sources;
		this.clock = clock;
		this.html = new GuideHtml(this::numberOf, this::link);
	}

	/** Renders a short text that stands inside an element of the template. */
	public String inline(String markdown) {
		return this.html.inline(GuideMarkdown.parse(markdown));
	}

	/**
	 * Sets texts of the same page as Markdown for other programs, with the same numbers
	 * for the same sources.
	 * @param addresses makes an address of this guide one that works elsewhere
	 */
	public PortableMarkdown markdown(UnaryOperator<String> addresses) {
		return new PortableMarkdown(this::numberOf, this::link, addresses);
	}

	/** Renders the article itself, and lists every source that the page cites. */
	public ArticleView finish(Article article) {
		List<String> summary = article.summary().stream().map(this::inline).toList();
		List<Section> sections = sections(article.body());
		String lead = (!sections.isEmpty() && sections.get(0).heading() == null) ? sections.get(0).html() : "";
		NextStep next = article.next();
		String href = next.to().startsWith("call:") ? this.helplines.get(next.to().substring(5)).callHref() : next.to();
		return new ArticleView(Typography.curve(article.title()), Typography.curve(article.lede()), summary, lead,
				sections.stream().filter((section) -> section.heading() != null).toList(),
				sections.stream().anyMatch((section) -> section.html().contains("id=\"emergency\"")),
				new ArticleView.Next(inline(next.text()), next.label(), href), cited(), article.review(),
				article.review().isDue(LocalDate.now(this.clock)));
	}

	private List<Section> sections(String body) {
		List<Section> sections = new ArrayList<>();
		SectionBuilder section = new SectionBuilder(null);
		for (Node node = GuideMarkdown.parse(body).getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading heading && heading.getLevel() == 2) {
				section.addTo(sections);
				section = new SectionBuilder(heading);
			}
			else {
				section.add(node);
			}
		}
		section.addTo(sections);
		return sections;
	}

	private int numberOf(String key) {
		if (!this.cited.contains(key)) {
			this.cited.add(key);
		}
		return this.cited.indexOf(key) + 1;
	}

	private HelplineLinks.Target link(String key, boolean text) {
		Helpline helpline = this.helplines.get(key);
		return text ? new HelplineLinks.Target(helpline.textHref(), helpline.textLabel())
				: new HelplineLinks.Target(helpline.callHref(), helpline.callLabel());
	}

	/** What has been cited so far, in the order of its numbers. */
	public List<Reference> cited() {
		if (this.cited.isEmpty()) {
			return List.of();
		}
		Map<String, Source> byKey = this.sources.findByKeys(this.cited)
			.stream()
			.collect(Collectors.toMap(Source::getKey, Function.identity()));
		return this.cited.stream().map((key) -> Objects.requireNonNull(byKey.get(key)).getReference()).toList();
	}

	/** Collects what stands under one heading. */
	private final class SectionBuilder {

		private final @Nullable Heading heading;

		private final StringBuilder text = new StringBuilder();

		private @Nullable String aside;

		private SectionBuilder(@Nullable Heading heading) {
			this.heading = heading;
		}

		private void add(Node node) {
			String rendered = ArticleRendering.this.html.block(node, this.heading != null);
			if (node instanceof Container container && container.kind() == Container.Kind.ASIDE) {
				this.aside = rendered;
			}
			else {
				this.text.append(rendered);
			}
		}

		private void addTo(List<Section> sections) {
			if (this.heading != null) {
				sections.add(new Section(HeadingId.of(this.heading), ArticleRendering.this.html.children(this.heading),
						this.aside, this.text.toString()));
			}
			else if (!this.text.isEmpty()) {
				sections.add(new Section(null, null, this.aside, this.text.toString()));
			}
		}

	}

}
