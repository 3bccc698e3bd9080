package org.kratomguide.api;

import org.jspecify.annotations.Nullable;
import org.kratomguide.source.ReadDepth;
import org.kratomguide.source.Reference;
import org.kratomguide.source.SourceKind;

/**
 * A publication that pages cite. What is not known is left out, never guessed.
 *
 * @param key its name in addresses
 * @param kind what sort of publication it is
 * @param authors its authors, shortened
 * @param title its title, or what it is where {@code titleIsOurs}
 * @param titleIsOurs whether the title is a description by this guide
 * @param year the year of publication
 * @param container the journal, book or site it stands in
 * @param url where it can be read
 * @param read how much of it was read for this guide
 * @param note its limits, in a sentence
 * @param links where it is listed
 */
record SourceDocument(String key, SourceKind kind, @Nullable String authors, String title, boolean titleIsOurs,
		@Nullable Integer year, @Nullable String container, @Nullable String url, ReadDepth read, @Nullable String note,
		Links.Pair links) {

	static SourceDocument of(Reference it, Links links) {
		return new SourceDocument(it.key(), it.kind(), it.authors(), it.title(), it.isDescribed(), it.year(),
				it.container(), it.url(), it.read(), it.note(),
				links.of("/sources/" + it.key(), "/sources#" + it.key()));
	}

}
