package org.kratomguide.facility;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reader can look for. {@code directory/needs.yaml} says what the parts
 * mean.
 *
 * @param key its name in addresses
 * @param group where it stands in the form
 * @param words as it stands in the form
 * @param brief as it stands in a result
 * @param codes what a place says that offers it
 * @param askedIn the parts of the survey in which it would have said so
 * @param from the treatments and options that lead to places with it
 */
record Need(@NotBlank @Pattern(regexp = "[a-z-]+") String key, @NotBlank String group, @NotBlank String words,
		@com.fasterxml.jackson.annotation.JsonProperty("short") @Nullable String brief, @NotEmpty List<String> codes,
		@Nullable List<String> askedIn, @Nullable List<String> from) {

	/** The same in another language. */
	Need in(NeedWords other) {
		return new Need(this.key, other.group(), other.words(), other.brief(), this.codes, this.askedIn, this.from);
	}

	/** The treatments and options that lead to places with it; none for most. */
	List<String> origins() {
		return (this.from != null) ? this.from : List.of();
	}

}
