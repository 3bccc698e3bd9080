package org.kratomguide.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The addresses of pages in every language, remembered. */
@Component
public class Paths {

	/** Front pages, which stand for nothing but themselves. */
	private static final Set<String> HOMES = Arrays.stream(Language.values())
		.map(Language::home)
		.collect(Collectors.toUnmodifiableSet());

	private final List<PathSource> sources;

	private final PerLanguage<Map<String, String>> local = new PerLanguage<>(this::read);

	private final PerLanguage<Map<String, String>> english = new PerLanguage<>(this::inverted);

	Paths(List<PathSource> sources) {
		this.sources = sources;
	}

	/**
	 * The address in the current language of a page that the guide knows by an English
	 * one. An address that belongs to no language stays as it is.
	 */
	public String local(String english) {
		return translated(english, this.local.get()).orElse(english);
	}

	/** The same for an address that may have a query and a fragment. */
	public String localLink(String link) {
		int end = link.length();
		for (char mark : new char[] { '?', '#' }) {
			int at = link.indexOf(mark);
			end = (at >= 0) ? Math.min(end, at) : end;
		}
		return link.startsWith("/") ? local(link.substring(0, end)) + link.substring(end) : link;
	}

	/** The English address of a page with an address in the current language. */
	public Optional<String> english(String local) {
		return translated(local, this.english.get());
	}

	/** The page that readers find at an address, in whatever language that is. */
	public Optional<PageAddress> page(String local) {
		Language language = RequestLanguage.named(local);
		return language.call(() -> english(local)).map((english) -> new PageAddress(language, english));
	}

	/** Whether this English address has one in the current language. */
	public boolean has(String english) {
		return translated(english, this.local.get()).isPresent();
	}

	@EventListener
	void forget(ContentChanged event) {
		this.local.forget();
		this.english.forget();
	}

	/**
	 * By the longest part of the address that is known. What follows it begins with a
	 * slash, or with the dot of a file name.
	 */
	private static Optional<String> translated(String path, Map<String, String> known) {
		for (int end = path.length(); end > 0; end = Math.max(path.lastIndexOf('/', end - 1),
				path.lastIndexOf('.', end - 1))) {
			String found = known.get(path.substring(0, end));
			if (found != null && (end == path.length() || !HOMES.contains(path.substring(0, end)))) {
				return Optional.of(found + path.substring(end));
			}
		}
		return Optional.empty();
	}

	private Map<String, String> read() {
		Map<String, String> paths = new HashMap<>();
		this.sources.forEach((source) -> paths.putAll(source.paths()));
		return Map.copyOf(paths);
	}

	private Map<String, String> inverted() {
		Map<String, String> paths = new HashMap<>();
		this.local.get().forEach((english, local) -> paths.put(local, english));
		return Map.copyOf(paths);
	}

}
