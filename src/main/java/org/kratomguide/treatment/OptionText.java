package org.kratomguide.treatment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What is said of one option.
 *
 * @param slug the fragment that links to it; unique in the whole guide
 * @param name its name
 * @param summary one to three sentences, in Markdown
 * @param facts its comparable facts
 */
@Embeddable
public record OptionText(@NotBlank @Pattern(regexp = "[a-z0-9-]+") @Column(updatable = false) String slug,
		@NotBlank String name, @NotBlank String summary, @Embedded @NotNull @Valid Facts facts) {
}
