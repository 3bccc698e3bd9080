package org.kratomguide.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.kratomguide.language.Language;
import org.kratomguide.language.Words;

/** A page of the guide, less all that is not text. */
final class TextPage {

	/** What has no words, or words only for what is not there. */
	private static final String DROPPED = "svg, script, style, template, [hidden], [aria-hidden=true], .here, .said, "
			+ "[role=status]";

	private static final Safelist KEPT = Safelist.none()
		.addTags("h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "dl", "dt", "dd", "a", "strong", "em", "b",
				"i", "cite", "q", "blockquote", "table", "caption", "thead", "tbody", "tr", "th", "td", "details",
				"summary", "form", "fieldset", "legend", "label", "input", "button", "select", "option", "textarea",
				"br", "abbr", "sup", "sub")
		.addAttributes(":all", "id", "lang", "dir")
		.addAttributes("a", "href", "hreflang")
		.addAttributes("ol", "start")
		.addAttributes("th", "scope", "colspan", "rowspan")
		.addAttributes("td", "colspan", "rowspan")
		.addAttributes("form", "action", "method", "autocomplete")
		.addAttributes("label", "for")
		.addAttributes("input", "type", "name", "value", "checked", "maxlength", "aria-describedby", "autocomplete",
				"autocapitalize", "spellcheck")
		.addAttributes("button", "name", "value", "type", "formaction")
		.addAttributes("select", "name")
		.addAttributes("option", "value", "selected")
		.addAttributes("textarea", "name", "rows", "maxlength", "aria-describedby", "autocomplete")
		.preserveRelativeLinks(true);

	private final Document page;

	private final List<Element> parts;

	private TextPage(Document page, String address) {
		this.page = page;
		boolean home = page.select(".bar__brand").attr("href").equals(address);
		this.parts = new Parts(language().call(() -> Words.of("text.form")))
			.of(clean(home ? "main, #contents" : "main"));
	}

	/**
	 * The front page has the table of contents too, which stands at the foot of every
	 * page in full.
	 */
	static TextPage of(String html, String address) {
		return new TextPage(Jsoup.parse(html), address);
	}

	/** Its title, with the name of the guide as the page has it. */
	public String title() {
		return this.page.title();
	}

	Language language() {
		return Language.of(this.page.expectFirst("html").attr("lang")).orElse(Language.ENGLISH);
	}

	/** The numbers to call. */
	public String crisis() {
		return clean(".crisis").html();
	}

	/** The way to find something; empty where a page has none. */
	public String search() {
		return clean("form.search").html();
	}

	/** The way out, the way to the front page, and the same page in other languages. */
	public List<String> ways() {
		return clean(".leave, .bar__brand, .languages a").select("a").stream().map(Element::outerHtml).toList();
	}

	/** Its text, in parts. */
	List<Element> parts() {
		return this.parts;
	}

	/** Leads links within the page to the part in which their end is. */
	void lead(TextAddress address) {
		this.parts.forEach((part) -> part.select("a[href^=#]")
			.forEach((link) -> link.attr("href", led(link.attr("href"), part, address))));
	}

	private String led(String href, Element from, TextAddress address) {
		return IntStream.range(0, this.parts.size())
			.filter((part) -> this.parts.get(part).getElementById(href.substring(1)) != null)
			.mapToObj((part) -> (this.parts.get(part) != from) ? address.at(part + 1) + href : href)
			.findFirst()
			.orElse(href);
	}

	/**
	 * Such links stand close together; as a paragraph each, a thumb can tell them apart.
	 */
	private static boolean isAllOfItsItem(Element link) {
		return Objects.requireNonNull(link.parent()).ownText().isBlank();
	}

	/** All that matches, its links leading to text. */
	private Element clean(String selector) {
		Document piece = Document.createShell("");
		this.page.select(selector).forEach((found) -> piece.body().appendChild(found.clone()));
		piece.select(DROPPED).remove();
		piece.select(".contents__title").tagName("h2");
		piece.select("div, section, nav, aside, figcaption, legend p")
			.stream()
			.filter((box) -> box.hasText() && box.children().stream().noneMatch(Element::isBlock))
			.forEach((box) -> box.tagName("p"));
		Document clean = new Cleaner(KEPT).clean(piece);
		clean.outputSettings().prettyPrint(false);
		clean.select("li > a:only-child")
			.stream()
			.filter(TextPage::isAllOfItsItem)
			.forEach((link) -> link.wrap("<p></p>"));
		for (String leading : List.of("href", "action", "formaction")) {
			clean.select("[" + leading + "]").forEach((it) -> it.attr(leading, TextAddress.of(it.attr(leading))));
		}
		return clean.body();
	}

}
