package org.kratomguide.article;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
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

	private static final HelplineLinks.Target NUMBER_GONE = new HelplineLinks.Target("/get-help", "Find a helpline");

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
		List<Section> sections = sections(article);
		String lead = (!sections.isEmpty() && sections.get(0).heading() == null) ? sections.get(0).html() : "";
		NextStep next = article.next();
		String href = next.to().startsWith("call:") ? link(next.to().substring(5), false).href() : next.to();
		return new ArticleView(Typography.curve(article.title()), Typography.curve(article.lede()), summary, lead,
				sections.stream().filter((section) -> section.heading() != null).toList(),
				sections.stream().anyMatch((section) -> section.html().contains("id=\"emergency\"")),
				new ArticleView.Next(inline(next.text()), next.label(), href), cited(), article.review(),
				article.review().isDue(LocalDate.now(this.clock)));
	}

	/** Renders a text of several blocks that stands under a second-level heading. */
	public String blocks(String markdown) {
		StringBuilder text = new StringBuilder();
		for (Node node = GuideMarkdown.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
			text.append(this.html.block(node, true));
		}
		return text.toString();
	}

	/** Renders the text before the first heading, if there is one, and each section. */
	public List<Section> sections(Article article) {
		return cut(article.body()).stream().map(SectionBuilder::render).toList();
	}

	/** Renders one section; sources that only the others cite get no number. */
	public Optional<Section> section(Article article, String id) {
		return cut(article.body()).stream()
			.filter((section) -> section.heading != null && id.equals(HeadingId.of(section.heading)))
			.findFirst()
			.map(SectionBuilder::render);
	}

	/** What was cited so far, in the order of the numbers. */
	public List<Reference> cited() {
		if (this.cited.isEmpty()) {
			return List.of();
		}
		Map<String, Source> byKey = this.sources.findByKeys(this.cited)
			.stream()
			.collect(Collectors.toMap(Source::getKey, Function.identity()));
		return this.cited.stream().map((key) -> Objects.requireNonNull(byKey.get(key)).getReference()).toList();
	}

	private List<SectionBuilder> cut(String body) {
		List<SectionBuilder> sections = new ArrayList<>();
		sections.add(new SectionBuilder(null));
		for (Node node = GuideMarkdown.parse(body).getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading heading && heading.getLevel() == 2) {
				sections.add(new SectionBuilder(heading));
			}
			else {
				sections.get(sections.size() - 1).nodes.add(node);
			}
		}
		sections.removeIf((section) -> section.heading == null && section.nodes.isEmpty());
		return sections;
	}

	private int numberOf(String key) {
		if (!this.cited.contains(key)) {
			this.cited.add(key);
		}
		return this.cited.indexOf(key) + 1;
	}

	/**
	 * An old version may name a number that is no longer there; that must not be called.
	 */
	private HelplineLinks.Target link(String key, boolean text) {
		return this.helplines.find(key)
			.filter((helpline) -> (text ? helpline.getLine().sms() : helpline.getLine().dial()) != null)
			.map((helpline) -> text ? new HelplineLinks.Target(helpline.textHref(), helpline.textLabel())
					: new HelplineLinks.Target(helpline.callHref(), helpline.callLabel()))
			.orElse(NUMBER_GONE);
	}

	/** Collects what stands under one heading. */
	private final class SectionBuilder {

		private final @Nullable Heading heading;

		private final List<Node> nodes = new ArrayList<>();

		private SectionBuilder(@Nullable Heading heading) {
			this.heading = heading;
		}

		private Section render() {
			StringBuilder text = new StringBuilder();
			String aside = null;
			for (Node node : this.nodes) {
				String rendered = ArticleRendering.this.html.block(node, this.heading != null);
				if (node instanceof Container container && container.kind() == Container.Kind.ASIDE) {
					aside = rendered;
				}
				else {
					text.append(rendered);
				}
			}
			return (this.heading != null) ? new Section(HeadingId.of(this.heading),
					ArticleRendering.this.html.children(this.heading), aside, text.toString())
					: new Section(null, null, aside, text.toString());
		}

	}

}
