package org.kratomguide.content;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.kratomguide.source.Reference;

/**
 * What is said of a source in another language than English.
 *
 * @param key the source
 * @param title our own description of it, where it has no title; in square brackets
 * @param note its limits
 */
record ReferenceWords(@NotBlank String key, @Nullable String title, @Nullable String note) {

	Reference of(Reference it) {
		return new Reference(it.key(), it.kind(), it.authors(), (this.title != null) ? this.title : it.title(),
				it.year(), it.container(), it.url(), it.read(), this.note, it.retired());
	}

}
