package org.kratomguide.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kratomguide.helpline.Line;
import org.kratomguide.language.Language;
import org.kratomguide.source.Reference;

/**
 * Checks all that a text refers to: sources, pages, helplines, phone numbers. It reads
 * the files' lines and not the parsed text, so that front matter and body are checked
 * alike.
 */
final class ReferenceCheck {

	private static final Pattern CITATION = Pattern.compile("\\[(@[^\\]]*)]");

	private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]*)|^\\s*(?:to|see): ['\"]?(/[^'\"\\s]*)");

	private static final Pattern HELPLINE = Pattern.compile("<(call|text):([^>]*)>|^\\s*to: ['\"]?(call):([\\w-]+)");

	/**
	 * Seven digits or more, as people write phone numbers, or fewer after "call" or
	 * "text".
	 */
	private static final Pattern PHONE = Pattern.compile(
			"(?<![\\w/#.@-]|^original: ['\"]?)(\\+?\\d[\\d ()-]{5,}\\d)(?![\\w-])|(?i:\\b(?:call|text|dial|ring) )(\\d[\\d -]*\\d)");

	/** Dates and spans of years, which look like phone numbers. */
	private static final Pattern YEARS = Pattern.compile("(19|20)\\d\\d[ -].*");

	private final Content content;

	private final Addresses addresses;

	private final Set<String> sources;

	private final Set<String> cited = new HashSet<>();

	private final List<Fault> faults = new ArrayList<>();

	ReferenceCheck(Content content) {
		this.content = content;
		this.addresses = new Addresses(content);
		this.sources = content.sources().stream().map(Reference::key).collect(Collectors.toSet());
	}

	List<Fault> check() {
		Stream.concat(this.content.files().stream(), this.content.registries().files().stream().filter(this::isWritten))
			.forEach((file) -> {
				each(file, CITATION, (line, match) -> citation(file, line, match.group(1)));
				each(file, LINK,
						(line, match) -> link(file, line, (match.group(1) != null) ? match.group(1) : match.group(2)));
				each(file, HELPLINE, (line, match) -> helpline(file, line, match));
				each(file, PHONE, (line, match) -> phone(file, line, match));
			});
		if (this.content.language() == Language.ENGLISH) {
			uncited();
		}
		return this.faults;
	}

	/**
	 * Not the lists that all languages share, in which sources and numbers are at home.
	 */
	private boolean isWritten(TextFile file) {
		return file.folder().equals(this.content.language().code());
	}

	/** The keys of all sources that a page cites. */
	static Set<String> citedIn(Page page) {
		Set<String> keys = new HashSet<>();
		each(page.yaml().file(), CITATION, (line, match) -> keys.addAll(keys(match.group(1))));
		return keys;
	}

	private static List<String> keys(String citation) {
		return Stream.of(citation.split(";")).map((part) -> part.strip().replaceFirst("^@", "")).toList();
	}

	private static void each(TextFile file, Pattern pattern, BiConsumer<Integer, Matcher> found) {
		List<String> lines = file.lines();
		for (int i = 0; i < lines.size(); i++) {
			Matcher matcher = pattern.matcher(lines.get(i));
			while (matcher.find()) {
				found.accept(i + 1, matcher);
			}
		}
	}

	private void citation(TextFile file, int line, String text) {
		for (String key : keys(text)) {
			this.cited.add(key);
			if (!this.sources.contains(key)) {
				this.faults.add(file.fault(line, "unknown source: " + key));
			}
		}
	}

	/**
	 * A source that nothing cites would be a promise that something does, unless it is
	 * there for old versions and old links only.
	 */
	private void uncited() {
		for (int i = 0; i < this.content.sources().size(); i++) {
			Reference source = this.content.sources().get(i);
			if (this.cited.contains(source.key()) == source.isRetired()) {
				this.faults.add(this.content.registries()
					.sources()
					.fault("[" + i + "]",
							(source.isRetired() ? "a page cites this retired source: " : "no page cites this source: ")
									+ source.key()));
			}
		}
	}

	private void link(TextFile file, int line, String link) {
		if (!link.startsWith("/")) {
			this.faults.add(file.fault(line, "link to pages of the guide, starting with /: " + link));
		}
		else if (!this.addresses.has(link)) {
			this.faults.add(file.fault(line, "dangling link: " + link));
		}
	}

	private void helpline(TextFile file, int line, Matcher match) {
		boolean inText = match.group(1) != null;
		boolean text = inText && match.group(1).equals("text");
		String key = inText ? match.group(2) : match.group(4);
		boolean known = this.content.helplines()
			.stream()
			.anyMatch((it) -> key.equals(it.key()) && (text ? it.sms() : it.dial()) != null);
		if (!known) {
			this.faults.add(file.fault(line, "no helpline " + key + " to " + (text ? "text" : "call")));
		}
	}

	private void phone(TextFile file, int line, Matcher match) {
		String number = (match.group(1) != null) ? match.group(1) : match.group(2);
		String digits = Line.digits(number);
		boolean registered = this.content.helplines()
			.stream()
			.flatMap((it) -> Stream.of(it.dial(), it.sms(), it.tty()))
			.anyMatch((it) -> it != null && Line.digits(it).equals(digits));
		if (!registered && !YEARS.matcher(number).matches()) {
			this.faults.add(file.fault(line, "phone number that is not in the helpline registry: " + number));
		}
	}

}
