package org.kratomguide.content;

import java.util.List;

import org.kratomguide.change.ChangeNote;
import org.kratomguide.glossary.Definition;
import org.kratomguide.helpline.Line;
import org.kratomguide.source.Reference;
import org.kratomguide.worksheet.Worksheet;

/**
 * All that is packaged, read and bound. As long as faults are looked for, parts of it may
 * be missing.
 *
 * @param files the files of the pages, those too that could not be read as pages
 * @param pages every page of prose
 * @param sources the sources
 * @param helplines the helplines, in order
 * @param terms the words explained
 * @param worksheets the sheets to write on
 * @param changes what changed, the newest first
 * @param registries the files of the lists, by which faults in them are told
 */
record Content(List<TextFile> files, List<Page> pages, List<Reference> sources, List<Line> helplines,
		List<Definition> terms, List<Worksheet> worksheets, List<ChangeNote> changes, Registries registries) {

	/**
	 * The files of the lists.
	 *
	 * @param sources of the sources
	 * @param helplines of the helplines
	 * @param glossary of the words
	 * @param worksheets of the worksheets
	 * @param changes of the changes
	 */
	record Registries(YamlText sources, YamlText helplines, YamlText glossary, YamlText worksheets, YamlText changes) {
	}

}
