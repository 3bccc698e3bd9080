package org.kratomguide.snapshot;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.kratomguide.language.Language;

/** Where an answer leads to within the guide. */
final class Links {

	/** Attributes that lead somewhere. What is posted is no page. */
	private static final List<String> LEADING = List.of("href", "src", "content", "data-words", "data-list",
			"data-sheet", "action");

	/** The finder for programs. A copy has no places. */
	private static final Pattern PLACES = Pattern.compile("(" + String.join("|", prefixes()) + ")/api/v1/facilities.*");

	/** Tells where the parts are that other sites may show. */
	private static final String EMBEDDED = "/oembed?";

	private final String published;

	/** An address that is all of a string, or all up to what is asked of it or a part. */
	private final Pattern inJson;

	/**
	 * @param published where readers find the guide, without a slash at its end
	 */
	Links(String published) {
		this.published = published;
		this.inJson = Pattern.compile("\"(?:" + Pattern.quote(published) + ")?(/[A-Za-z0-9/._-]*)[\"#?\\\\]");
	}

	/** The addresses, without fragments. */
	List<String> of(Copy copy) {
		Stream<String> links = switch (copy.mediaType()) {
			case "text/html" -> inHtml(copy.text());
			case "application/json", "application/manifest+json" -> copy.isDescription() ? Stream.empty()
					: this.inJson.matcher(copy.text()).results().map((match) -> match.group(1));
			default -> Stream.empty();
		};
		return links.filter(Links::isOurs).distinct().toList();
	}

	private Stream<String> inHtml(String html) {
		Document page = Jsoup.parse(html);
		page.select("form[method=post]").removeAttr("action");
		return LEADING.stream()
			.flatMap((name) -> page.select("[" + name + "]").eachAttr(name).stream())
			.map((link) -> link.startsWith(this.published + "/") ? link.substring(this.published.length()) : link)
			.map((link) -> link.replaceFirst("#.*", ""));
	}

	private static boolean isOurs(String link) {
		boolean asked = link.contains("?") && !link.startsWith(EMBEDDED);
		return link.startsWith("/") && !link.startsWith("//") && !asked && !PLACES.matcher(link).matches();
	}

	private static List<String> prefixes() {
		return Arrays.stream(Language.values()).map(Language::prefix).toList();
	}

}
