package org.kratomguide.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Language;

/** The whole guide at one moment. */
final class Snapshot {

	private final SortedMap<String, Copy> copies;

	private final SortedMap<String, Copy> faults = new TreeMap<>();

	private final @Nullable String live;

	private Snapshot(SortedMap<String, Copy> copies, @Nullable String live) {
		this.copies = copies;
		this.live = live;
	}

	/**
	 * Takes it.
	 * @param live the guide that does what a copy cannot, if there is one
	 */
	static Snapshot of(Crawl crawl, @Nullable String live) {
		Snapshot snapshot = new Snapshot(crawl.run(), live);
		for (Language language : Language.values()) {
			String folder = language.prefix().isEmpty() ? "" : language.prefix().substring(1) + "/";
			snapshot.faults.put(folder + "404.html", crawl.missing(language));
			snapshot.faults.put(folder + "405.html", crawl.unanswered(language));
		}
		return snapshot;
	}

	/** How many addresses it has. */
	int size() {
		return this.copies.size();
	}

	/** All files by their names. */
	SortedMap<String, byte[]> files() {
		SortedMap<String, Copy> named = new TreeMap<>(this.faults);
		Set<String> taken = new TreeSet<>();
		this.faults.keySet().forEach((name) -> taken.add(name.toLowerCase(Locale.ROOT)));
		for (Copy copy : this.copies.values()) {
			// Memory sticks do not tell capital letters from small ones.
			if (!taken.add(copy.file().toLowerCase(Locale.ROOT))) {
				throw new RefusedExport(copy.address() + " would have the same file as another page");
			}
			named.put(copy.file(), copy);
		}
		List<Map<String, byte[]>> all = named.entrySet()
			.parallelStream()
			.map((entry) -> entry.getValue().as(entry.getKey()))
			.toList();
		SortedMap<String, byte[]> files = new TreeMap<>();
		all.forEach(files::putAll);
		Collection<Copy> answers = this.copies.values();
		files.put("_headers", HeadersFile.of(answers, this.live).getBytes(StandardCharsets.UTF_8));
		files.put("_redirects", RedirectsFile.of(answers, this.live).getBytes(StandardCharsets.UTF_8));
		return files;
	}

}
