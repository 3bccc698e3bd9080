package org.kratomguide.directory;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Words;

/**
 * What an edition says of itself.
 *
 * @param title the name of the directory
 * @param published the year of the edition
 * @param surveyed the year in which the places gave their answers; absent where nobody
 * says
 */
@Embeddable
public record Imprint(@NotBlank String title, @NotNull Integer published, @Nullable Integer surveyed) {

	/** The edition in a few words, such as "2023 edition, from answers of 2022". */
	public String words() {
		return (this.surveyed != null)
				? Words.of("edition.surveyed", this.published.toString(), this.surveyed.toString())
				: Words.of("edition.unknown", this.published.toString());
	}

}
