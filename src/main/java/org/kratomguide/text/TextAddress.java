package org.kratomguide.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The address of a part of a page's text.
 *
 * @param page the address of the page
 * @param query what was asked of the page, with its mark; may be empty
 * @param part which part of it, from 1
 */
record TextAddress(String page, String query, int part) {

	/** What these addresses begin with; by itself, the front page. */
	static final String PREFIX = "/text";

	private static final Pattern ADDRESS = Pattern.compile(PREFIX + "(/.*?)??(?:/([1-9]\\d?))?");

	/** Files, and answers for programs. */
	private static final Pattern NO_PAGE = Pattern
		.compile("//.*|/(?:es/)?api/.*|/embed/.*|[^?#]*\\.\\w+(?:[?#].*)?|" + PREFIX + "(?:[/?#].*)?");

	/** Empty where the address is not in the text edition. */
	static Optional<TextAddress> read(String address) {
		Matcher parts = ADDRESS.matcher(address);
		String page = (parts.matches() && parts.group(1) != null) ? parts.group(1) : "/";
		if (!parts.matches() || NO_PAGE.matcher(page).matches()) {
			return Optional.empty();
		}
		return Optional.of(new TextAddress(page, "", (parts.group(2) != null) ? Integer.parseInt(parts.group(2)) : 1));
	}

	/**
	 * Where the text is of what a link leads to; the link itself where it leads to no
	 * page of ours.
	 */
	static String of(String link) {
		if (!link.startsWith("/") || NO_PAGE.matcher(link).matches()) {
			return link;
		}
		return PREFIX + (link.matches("/(?:[?#].*)?") ? link.substring(1) : link);
	}

	TextAddress asked(@Nullable String query) {
		return new TextAddress(this.page, (query != null) ? "?" + query : "", this.part);
	}

	/** The page itself. */
	public String full() {
		return this.page + this.query;
	}

	/** Another part of the same. */
	public String at(int part) {
		return of(this.page) + ((part > 1) ? "/" + part : "") + this.query;
	}

}
