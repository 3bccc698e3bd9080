package org.kratomguide.content;

import java.util.List;
import java.util.Optional;

import org.kratomguide.change.ChangeNote;
import org.jspecify.annotations.Nullable;
import org.kratomguide.fit.FitRules;
import org.kratomguide.glossary.Definition;
import org.kratomguide.helpline.Line;
import org.kratomguide.language.Language;
import org.kratomguide.source.Reference;
import org.kratomguide.worksheet.Worksheet;

/**
 * All that is packaged in one language, read and bound. As long as faults are looked for,
 * parts of it may be missing.
 *
 * @param language the language
 * @param files the files of the pages, those too that could not be read as pages
 * @param pages every page of prose
 * @param sources the sources
 * @param helplines the helplines, in order
 * @param terms the words explained
 * @param worksheets the sheets to write on
 * @param changes what changed, the newest first
 * @param fit the questions and rules of "What may fit me"
 * @param registries the files of the lists, by which faults in them are told
 */
record Content(Language language, List<TextFile> files, List<Page> pages, List<Reference> sources, List<Line> helplines,
		List<Definition> terms, List<Worksheet> worksheets, List<ChangeNote> changes, @Nullable FitRules fit,
		Registries registries) {

	/** Nothing, which is what is left of a language that is no longer told. */
	static Content none(Language language) {
		YamlText nothing = YamlText.whole(new TextFile(language.code(), ""));
		return new Content(language, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null,
				new Registries(nothing, nothing, nothing, nothing, nothing, nothing));
	}

	/** The page that has this slug in English. */
	Optional<Page> page(String slug) {
		return this.pages.stream().filter((page) -> page.slug().equals(slug) && !page.isTreatment()).findFirst();
	}

	/**
	 * The files of the lists.
	 *
	 * @param sources of the sources
	 * @param helplines of the helplines
	 * @param glossary of the words
	 * @param worksheets of the worksheets
	 * @param changes of the changes
	 * @param fit of the questions and rules
	 */
	record Registries(YamlText sources, YamlText helplines, YamlText glossary, YamlText worksheets, YamlText changes,
			YamlText fit) {

		List<TextFile> files() {
			return List.of(this.sources.file(), this.helplines.file(), this.glossary.file(), this.worksheets.file(),
					this.changes.file(), this.fit.file());
		}

	}

}
