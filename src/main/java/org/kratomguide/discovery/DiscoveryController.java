package org.kratomguide.discovery;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

import org.kratomguide.change.ChangeNote;
import org.kratomguide.change.ChangeNotes;
import org.kratomguide.language.Language;
import org.kratomguide.language.Words;
import org.kratomguide.page.GuidePages;
import org.kratomguide.site.SiteAddress;
import org.kratomguide.site.XmlText;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DiscoveryController {

	private static final String XML = MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8";

	private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private static final String OPEN_SEARCH = "http://a9.com/-/spec/opensearch/1.1/";

	private final GuidePages pages;

	private final ChangeNotes changes;

	private final SiteAddress site;

	DiscoveryController(GuidePages pages, ChangeNotes changes, SiteAddress site) {
		this.pages = pages;
		this.changes = changes;
		this.site = site;
	}

	@GetMapping(path = "/sitemap.xml", produces = XML)
	String sitemap() {
		Map<Language, List<Location>> locations = new EnumMap<>(Language.class);
		Arrays.stream(Language.values()).forEach((it) -> locations.put(it, it.call(this::locations)));
		return XmlText.of("urlset", SITEMAP, (urls) -> {
			urls.attribute("xmlns:xhtml", "http://www.w3.org/1999/xhtml");
			for (List<Location> ofLanguage : locations.values()) {
				for (Location location : ofLanguage) {
					urls.element("url", (url) -> write(location, url));
				}
			}
		});
	}

	private void write(Location location, XmlText url) throws XMLStreamException {
		url.text("loc", location.url()).text("lastmod", location.modified().toString());
		for (Language language : Language.values()) {
			url.empty("xhtml:link", "rel", "alternate", "hreflang", language.code(), "href",
					language.call(() -> this.site.of(location.english())));
		}
	}

	/** Where the pages are in the current language. */
	private List<Location> locations() {
		Map<String, LocalDate> changed = this.changes.all()
			.stream()
			.collect(Collectors.toMap((change) -> change.page().replaceFirst("#.*", ""), ChangeNote::on,
					DiscoveryController::later));
		return this.pages.all().stream().map((page) -> {
			LocalDate checked = page.article().review().checked();
			return new Location(page.address(), this.site.of(page.address()),
					later(checked, changed.getOrDefault(page.address(), checked)));
		}).toList();
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	@GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
	String robots() {
		return "User-agent: *\nDisallow:\n\nSitemap: " + this.site.of("/sitemap.xml") + "\n";
	}

	/**
	 * The name says nothing of the topic: a browser shows it among its search engines.
	 */
	@GetMapping(path = "/opensearch.xml", produces = "application/opensearchdescription+xml;charset=UTF-8")
	String openSearch() {
		return XmlText.of("OpenSearchDescription", OPEN_SEARCH,
				(description) -> description.text("ShortName", Words.of("site.discreet"))
					.text("Description", Words.of("search.label"))
					.text("InputEncoding", "UTF-8")
					.empty("Url", "type", "text/html", "method", "get", "template",
							this.site.of("/search?q={searchTerms}"))
					.empty("Url", "type", "application/opensearchdescription+xml", "rel", "self", "template",
							this.site.of("/opensearch.xml")));
	}

	/**
	 * Where a page is.
	 *
	 * @param english its English address
	 * @param url its whole address in one language
	 * @param modified the day of its last change or check
	 */
	private record Location(String english, String url, LocalDate modified) {
	}

}
