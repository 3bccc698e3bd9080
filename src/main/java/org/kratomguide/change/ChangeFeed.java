package org.kratomguide.change;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.kratomguide.language.Language;
import org.kratomguide.language.Words;
import org.kratomguide.site.SiteAddress;
import org.kratomguide.site.XmlText;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The changes as an Atom feed (RFC 4287). Its titles do not name the topic. */
@RestController
class ChangeFeed {

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	private static final String ADDRESS = "/changes.atom";

	private final ChangeNotes notes;

	private final SiteAddress site;

	ChangeFeed(ChangeNotes notes, SiteAddress site) {
		this.notes = notes;
		this.site = site;
	}

	@GetMapping(path = ADDRESS, produces = "application/atom+xml;charset=UTF-8")
	String feed() {
		List<ChangeNote> changes = this.notes.all();
		return XmlText.of("feed", NAMESPACE, (feed) -> {
			feed.attribute("xml:lang", Language.current().code())
				.text("title", Words.of("changes.feed"))
				.text("id", this.site.of(ADDRESS))
				.text("updated", time(changes.isEmpty() ? LocalDate.EPOCH : changes.get(0).on()))
				.empty("link", "rel", "self", "type", "application/atom+xml", "href", this.site.of(ADDRESS))
				.empty("link", "rel", "alternate", "type", "text/html", "href", this.site.of("/changes"))
				.element("author", (author) -> author.text("name", Words.of("site.name")));
			for (ChangeNote change : changes) {
				feed.element("entry", (entry) -> entry(entry, change));
			}
		});
	}

	private void entry(XmlText entry, ChangeNote change) throws XMLStreamException {
		String name = change.on() + "-" + Integer.toHexString((change.page() + change.what()).hashCode());
		entry.text("title", change.what())
			.text("id", this.site.of("/changes#" + name))
			.text("updated", time(change.on()))
			.empty("link", "rel", "alternate", "type", "text/html", "href", this.site.of(change.page()))
			.text("summary", change.what());
	}

	private static String time(LocalDate day) {
		return DateTimeFormatter.ISO_INSTANT.format(day.atStartOfDay(ZoneOffset.UTC));
	}

}
