package org.kratomguide.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.kratomguide.change.ChangeNote;
import org.kratomguide.glossary.Definition;
import org.kratomguide.helpline.Line;
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
	 * Reads everything.
	 * @param root the folder, such as {@code classpath:content}
	 * @throws ContentFaults if anything at all is wrong; it lists everything
	 */
	Content read(String root) {
		List<Fault> faults = new ArrayList<>();
		List<TextFile> files = pages(root).toList();
		List<Page> pages = files.stream().flatMap((file) -> Page.read(file, this.yaml, faults).stream()).toList();
		Content.Registries registries = new Content.Registries(registry(root, "sources.yaml"),
				registry(root, "helplines.yaml"), registry(root, "en/glossary.yaml"),
				registry(root, "en/worksheets.yaml"), registry(root, "en/changes.yaml"));
		Content content = new Content(files, pages, this.yaml.readList(registries.sources(), Reference.class, faults),
				this.yaml.readList(registries.helplines(), Line.class, faults),
				this.yaml.readList(registries.glossary(), Definition.class, faults),
				this.yaml.readList(registries.worksheets(), Worksheet.class, faults),
				this.yaml.readList(registries.changes(), ChangeNote.class, faults), registries);
		pages.forEach((page) -> {
			faults.addAll(FrontCheck.check(page));
			faults.addAll(PageCheck.check(page));
		});
		faults.addAll(GuideCheck.check(content));
		faults.addAll(LinkCheck.check(content));
		faults.addAll(new ReferenceCheck(content).check());
		faults.addAll(ChangeCheck.check(content, LocalDate.now(this.clock)));
		if (!faults.isEmpty()) {
			throw new ContentFaults(faults);
		}
		return content;
	}

	private static Stream<TextFile> pages(String root) {
		try {
			Resource[] found = new PathMatchingResourcePatternResolver().getResources(root + "/en/**/*.md");
			return Stream.of(found)
				.map((resource) -> TextFile.read(name(resource), resource))
				.sorted((one, other) -> one.name().compareTo(other.name()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list the content in " + root, ex);
		}
	}

	private static String name(Resource resource) throws IllegalStateException {
		try {
			String url = resource.getURL().toString();
			return url.substring(url.lastIndexOf("/en/") + 1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static YamlText registry(String root, String name) {
		return YamlText
			.whole(TextFile.read(name, new PathMatchingResourcePatternResolver().getResource(root + "/" + name)));
	}

}
