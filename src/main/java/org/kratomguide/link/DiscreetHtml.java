package org.kratomguide.link;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kratomguide.language.PageAddress;
import org.kratomguide.language.Paths;

/**
 * Takes the topic out of every address in a page of ours. Links to pages of the guide
 * become links to their twins, and each id becomes a code, so that the part after the #
 * names nothing either.
 * <p>
 * It works on the finished page, for that is the one place through which every link
 * passes, whoever wrote it. Our pages are made by our own templates and renderer: each
 * attribute stands in double quotes, and no quote stands bare in a text.
 */
final class DiscreetHtml {

	private static final Pattern ATTRIBUTE = Pattern
		.compile(" (id|for|href|action|aria-labelledby|aria-describedby|aria-controls)=\"([^\"]*)\"");

	/**
	 * Codes and versions name nothing; what else stands after a ? might, and is left out.
	 */
	private static final Pattern NEUTRAL = Pattern.compile("\\?[sv]=[0-9a-z.]+");

	private static final Pattern LINK = Pattern.compile("([^?#]*)(\\?[^#]*)?(?:#(.*))?");

	private final LinkTargets targets;

	private final Paths paths;

	private final String address;

	/**
	 * @param targets every place that has a twin
	 * @param paths the addresses of pages in each language
	 * @param address the page that is made discreet
	 */
	DiscreetHtml(LinkTargets targets, Paths paths, String address) {
		this.paths = paths;
		this.targets = targets;
		this.address = address;
	}

	String of(String html) {
		return ATTRIBUTE.matcher(html)
			.replaceAll((match) -> Matcher
				.quoteReplacement(" " + match.group(1) + "=\"" + discreet(match.group(1), match.group(2)) + "\""));
	}

	private String discreet(String attribute, String value) {
		if (attribute.equals("href") || attribute.equals("action")) {
			return link(value);
		}
		return Arrays.stream(value.split(" ")).map((id) -> id(this.address, id)).collect(Collectors.joining(" "));
	}

	private String link(String href) {
		Matcher parts = LINK.matcher(href);
		boolean here = href.startsWith("#");
		Optional<PageAddress> linked = parts.matches() ? this.paths.page(parts.group(1)) : Optional.empty();
		if (!parts.matches() || !(here || linked.filter(this::isTarget).isPresent())) {
			return href;
		}
		String page = here ? "" : twin(linked.orElseThrow());
		String query = (parts.group(2) != null && NEUTRAL.matcher(parts.group(2)).matches()) ? parts.group(2) : "";
		String target = here ? this.address : linked.orElseThrow().english();
		return page + query + ((parts.group(3) != null) ? "#" + id(target, parts.group(3)) : "");
	}

	private boolean isTarget(PageAddress page) {
		return page.language().call(() -> this.targets.at(page.english())).isPresent();
	}

	private String twin(PageAddress page) {
		return page.language().call(() -> this.paths.local(DiscreetTwins.PATH + ShortCode.of(page.english())));
	}

	private static String id(String page, String id) {
		return ShortCode.of(page + "#" + id);
	}

}
