package org.kratomguide.content;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.kratomguide.change.ChangeNote;
import org.kratomguide.fit.FitRules;
import org.kratomguide.glossary.Definition;
import org.kratomguide.helpline.Line;
import org.kratomguide.language.Language;
import org.kratomguide.source.Reference;
import org.kratomguide.worksheet.Worksheet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the content folder and checks it whole. */
@Component
class ContentReader {

	private final YamlReader yaml;

	private final Clock clock;

	ContentReader(YamlReader yaml, Clock clock) {
		this.yaml = yaml;
		this.clock = clock;
	}

	/**
	 * Reads everything, in every language that the folder has.
	 * @param root the folder, such as {@code classpath:content}
	 * @return the content by language, English first
	 * @throws ContentFaults if anything at all is wrong; it lists everything
	 */
	List<Content> read(String root) {
		List<Fault> faults = new ArrayList<>();
		Content english = english(root, faults);
		List<Content> all = new ArrayList<>(List.of(english));
		for (Language language : EnumSet.complementOf(EnumSet.of(Language.ENGLISH))) {
			List<TextFile> files = files(root, language);
			if (!files.isEmpty()) {
				all.add(new TranslationReader(english, this.yaml, faults).read(language, files,
						registries(root, language, language.code() + "/")));
			}
		}
		faults.addAll(GuideCheck.check(english));
		all.forEach((content) -> check(content, english, faults));
		if (!faults.isEmpty()) {
			throw new ContentFaults(faults);
		}
		return all;
	}

	private Content english(String root, List<Fault> faults) {
		List<TextFile> files = files(root, Language.ENGLISH);
		List<Page> pages = files.stream().flatMap((file) -> Page.read(file, this.yaml, faults).stream()).toList();
		Content.Registries registries = registries(root, Language.ENGLISH, "");
		return new Content(Language.ENGLISH, files, pages,
				this.yaml.readList(registries.sources(), Reference.class, faults),
				this.yaml.readList(registries.helplines(), Line.class, faults),
				this.yaml.readList(registries.glossary(), Definition.class, faults),
				this.yaml.readList(registries.worksheets(), Worksheet.class, faults),
				this.yaml.readList(registries.changes(), ChangeNote.class, faults),
				this.yaml.read(registries.fit(), FitRules.class, faults).orElse(null), registries);
	}

	private void check(Content content, Content english, List<Fault> faults) {
		content.pages().forEach((page) -> {
			faults.addAll(FrontCheck.check(page));
			faults.addAll(PageCheck.check(page));
			if (page.original() != null) {
				faults.addAll(TranslationCheck.check(page));
			}
		});
		faults.addAll(LinkCheck.check(content));
		faults.addAll(FitCheck.check(content));
		faults.addAll(TranslationCheck.terms(content, english));
		faults.addAll(new ReferenceCheck(content).check());
		faults.addAll(ChangeCheck.check(content, LocalDate.now(this.clock)));
	}

	private static List<TextFile> files(String root, Language language) {
		try {
			String folder = "/" + language.code() + "/";
			Resource[] found = new PathMatchingResourcePatternResolver().getResources(root + folder + "**/*.md");
			return Stream.of(found)
				.map((resource) -> TextFile.read(name(resource, folder), resource))
				.sorted(Comparator.comparing(TextFile::name))
				.toList();
		}
		catch (FileNotFoundException ex) {
			return List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list the content in " + root, ex);
		}
	}

	private static String name(Resource resource, String folder) {
		try {
			String url = resource.getURL().toString();
			return url.substring(url.lastIndexOf(folder) + 1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Content.Registries registries(String root, Language language, String folder) {
		return new Content.Registries(registry(root, folder + "sources.yaml"),
				registry(root, folder + "helplines.yaml"), registry(root, language.code() + "/glossary.yaml"),
				registry(root, language.code() + "/worksheets.yaml"), registry(root, language.code() + "/changes.yaml"),
				registry(root, language.code() + "/what-may-fit.yaml"));
	}

	private static YamlText registry(String root, String name) {
		return YamlText
			.whole(TextFile.read(name, new PathMatchingResourcePatternResolver().getResource(root + "/" + name)));
	}

}
