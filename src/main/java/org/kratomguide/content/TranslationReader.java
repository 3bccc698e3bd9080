package org.kratomguide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kratomguide.change.ChangeNote;
import org.kratomguide.fit.FitRules;
import org.kratomguide.glossary.Definition;
import org.kratomguide.helpline.Line;
import org.kratomguide.language.Language;
import org.kratomguide.source.Reference;
import org.kratomguide.worksheet.Worksheet;

/** Reads the content in another language, beside the English one. */
final class TranslationReader {

	private final Content english;

	private final YamlReader yaml;

	private final List<Fault> faults;

	TranslationReader(Content english, YamlReader yaml, List<Fault> faults) {
		this.english = english;
		this.yaml = yaml;
		this.faults = faults;
	}

	/**
	 * Reads pages and lists. What has no English original, or none of its own, is a
	 * fault.
	 */
	Content read(Language language, List<TextFile> files, Content.Registries registries) {
		Map<String, Page> originals = this.english.pages()
			.stream()
			.collect(Collectors.toMap(Page::key, Function.identity()));
		List<Page> pages = new ArrayList<>();
		for (TextFile file : files) {
			Page.read(file, this.yaml, this.faults).ifPresent((page) -> {
				Page original = originals.remove(page.key());
				if (original != null) {
					pages.add(page.translating(original));
				}
				else {
					this.faults.add(file.fault(1, "there is no English page " + page.key() + ".md"));
				}
			});
		}
		originals.keySet()
			.stream()
			.filter((key) -> files.stream().noneMatch((file) -> file.name().endsWith("/" + key + ".md")))
			.forEach((key) -> this.faults
				.add(new Fault(language.code(), 1, "the page " + key + ".md is not translated")));
		return new Content(language, files, pages, sources(registries.sources()), lines(registries.helplines()),
				this.yaml.readList(registries.glossary(), Definition.class, this.faults),
				this.yaml.readList(registries.worksheets(), Worksheet.class, this.faults),
				this.yaml.readList(registries.changes(), ChangeNote.class, this.faults),
				this.yaml.read(registries.fit(), FitRules.class, this.faults).orElse(null), registries);
	}

	private List<Reference> sources(YamlText file) {
		Map<String, ReferenceWords> words = words(file, ReferenceWords.class, ReferenceWords::key,
				this.english.sources()
					.stream()
					.filter((it) -> it.note() != null || it.isDescribed())
					.map(Reference::key)
					.toList());
		return this.english.sources()
			.stream()
			.map((it) -> words.containsKey(it.key()) ? words.get(it.key()).of(it) : it)
			.toList();
	}

	private List<Line> lines(YamlText file) {
		Map<String, LineWords> words = words(file, LineWords.class, LineWords::key,
				this.english.helplines().stream().map(Line::key).toList());
		return this.english.helplines()
			.stream()
			.map((it) -> words.containsKey(it.key()) ? words.get(it.key()).of(it) : it)
			.toList();
	}

	private <T> Map<String, T> words(YamlText file, Class<T> type, Function<T, String> key, List<String> needed) {
		List<T> entries = this.yaml.readList(file, type, this.faults);
		Map<String, T> words = entries.stream()
			.collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
		needed.stream()
			.filter((it) -> !words.containsKey(it))
			.forEach((it) -> this.faults.add(file.fault(1, "nothing is said of " + it)));
		for (int i = 0; i < entries.size(); i++) {
			if (!needed.contains(key.apply(entries.get(i)))) {
				this.faults.add(file.fault("[" + i + "]", "there is nothing to say of " + key.apply(entries.get(i))));
			}
		}
		return words;
	}

}
