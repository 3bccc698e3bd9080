package org.kratomguide.snapshot;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Language;

/**
 * Tells hosts that read such a file which headers answers have: those that the guide gave
 * itself. Some hosts join what two rules say of one header, and some take the later one;
 * so no two rules that can meet name the same, but for parts that other sites may show.
 * There a rule first takes away what the first one gave.
 */
final class HeadersFile {

	/** They belong to one answer, or are made by whoever serves it. */
	private static final Set<String> OWN = Set.of("cache-control", "connection", "content-language", "content-length",
			"content-type", "date", "etag", "last-modified", "server", "transfer-encoding", "vary");

	/** Types that a server knows by the name of the file. */
	private static final Map<String, String> KNOWN = Map.of(".html", "text/html", ".css", "text/css", ".js",
			"text/javascript", ".json", "application/json", ".png", "image/png", ".svg", "image/svg+xml", ".pdf",
			"application/pdf", "", "");

	private static final String POLICY = "Content-Security-Policy";

	private static final String FORMS = "form-action 'self'";

	private final Collection<Copy> copies;

	private final Map<String, SortedMap<String, String>> rules = new LinkedHashMap<>();

	private HeadersFile(Collection<Copy> copies) {
		this.copies = copies;
	}

	static String of(Collection<Copy> copies, @Nullable String live) {
		HeadersFile file = new HeadersFile(copies);
		file.shared(live);
		List.of("/css/", "/js/", "/images/").forEach(file::hashed);
		file.exact((copy) -> copy.address().equals("/sw.js"), "Cache-Control");
		for (Language language : Language.values()) {
			file.embedded(language.prefix() + "/embed/");
			file.rule(language.prefix() + "/api/v1").put("Access-Control-Allow-Origin", "*");
			file.rule(language.prefix() + "/api/v1/*").put("Access-Control-Allow-Origin", "*");
		}
		file.types();
		return file.write();
	}

	private SortedMap<String, String> rule(String pattern) {
		return this.rules.computeIfAbsent(pattern, (key) -> new TreeMap<>());
	}

	private Copy any(Predicate<Copy> which) {
		return this.copies.stream().filter(which).findFirst().orElseThrow();
	}

	private static SortedMap<String, String> headers(Copy copy) {
		SortedMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		copy.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
		headers.keySet().removeIf((name) -> OWN.contains(name.toLowerCase(Locale.ROOT)));
		return headers;
	}

	/**
	 * A search that {@link RedirectsFile} leads on is still a form, and browsers stop a
	 * form on its way to where forms must not go.
	 */
	private void shared(@Nullable String live) {
		SortedMap<String, String> headers = headers(any((copy) -> copy.address().equals("/")));
		if (live != null) {
			headers.computeIfPresent(POLICY, (name, policy) -> policy.replace(FORMS, FORMS + " " + live));
		}
		rule("/*").putAll(headers);
	}

	/** Their names change with what is in them. */
	private void hashed(String folder) {
		Copy copy = any((it) -> it.address().startsWith(folder));
		rule(folder + "*").put("Cache-Control", copy.header("Cache-Control"));
	}

	private void embedded(String folder) {
		SortedMap<String, String> shared = rule("/*");
		SortedMap<String, String> own = headers(any((copy) -> copy.address().startsWith(folder)));
		Set<String> changed = new TreeSet<>(shared.keySet());
		changed.removeIf((name) -> Objects.equals(shared.get(name), own.get(name)));
		own.entrySet().removeIf((header) -> Objects.equals(header.getValue(), shared.get(header.getKey())));
		changed.forEach((name) -> rule(folder + "*").put("! " + name, ""));
		rule(folder + "*").putAll(own);
	}

	private void exact(Predicate<Copy> which, String header) {
		this.copies.stream().filter(which).forEach((copy) -> rule(copy.address()).put(header, copy.header(header)));
	}

	/** By the ending where all answers with it have the same type, else by the folder. */
	private void types() {
		Map<String, Set<String>> byEnding = grouped(Copy::ending);
		Map<String, Set<String>> byFolder = grouped(HeadersFile::folder);
		for (Copy copy : this.copies) {
			if (!copy.mediaType().equals(KNOWN.getOrDefault(copy.ending(), "unknown")) && !copy.ending().isEmpty()) {
				String pattern = (byEnding.getOrDefault(copy.ending(), Set.of()).size() == 1) ? "/*" + copy.ending()
						: (byFolder.getOrDefault(folder(copy), Set.of()).size() == 1) ? folder(copy) : copy.address();
				rule(pattern).put("Content-Type", copy.contentType());
			}
		}
	}

	private Map<String, Set<String>> grouped(Function<Copy, String> by) {
		return this.copies.stream()
			.collect(Collectors.groupingBy(by, Collectors.mapping(Copy::contentType, Collectors.toSet())));
	}

	private static String folder(Copy copy) {
		return copy.address().substring(0, copy.address().lastIndexOf('/') + 1) + "*" + copy.ending();
	}

	private String write() {
		StringBuilder file = new StringBuilder();
		this.rules.forEach((pattern, headers) -> {
			file.append(pattern).append('\n');
			headers.forEach((name, value) -> file.append("  ")
				.append(name)
				.append(name.startsWith("!") ? "" : ": " + value)
				.append('\n'));
		});
		return file.toString();
	}

}
