package org.kratomguide.discovery;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.kratomguide.change.ChangeNote;
import org.kratomguide.change.ChangeNotes;
import org.kratomguide.page.GuidePage;
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
		Map<String, LocalDate> changed = this.changes.all()
			.stream()
			.collect(Collectors.toMap((change) -> change.page().replaceFirst("#.*", ""), ChangeNote::on,
					(one, other) -> one.isAfter(other) ? one : other));
		return XmlText.of("urlset", SITEMAP, (urls) -> {
			for (GuidePage page : this.pages.all()) {
				LocalDate checked = page.article().review().checked();
				LocalDate noted = changed.getOrDefault(page.address(), checked);
				urls.element("url", (url) -> url.text("loc", this.site.of(page.address()))
					.text("lastmod", (noted.isAfter(checked) ? noted : checked).toString()));
			}
		});
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
				(description) -> description.text("ShortName", "Guide")
					.text("Description", "Search this guide")
					.text("InputEncoding", "UTF-8")
					.empty("Url", "type", "text/html", "method", "get", "template",
							this.site.of("/search?q={searchTerms}"))
					.empty("Url", "type", "application/opensearchdescription+xml", "rel", "self", "template",
							this.site.of("/opensearch.xml")));
	}

}
