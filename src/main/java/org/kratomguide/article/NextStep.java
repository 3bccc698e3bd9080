package org.kratomguide.article;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * The one thing to do after reading a page.
 *
 * @param text a sentence or two that lead up to it, in Markdown
 * @param label the words on the button
 * @param to an address of this guide, or {@code call:} with the key of a helpline
 */
@Embeddable
public record NextStep(@NotBlank String text, @NotBlank String label, @NotBlank @Pattern(regexp = "(/|call:).*",
		message = "must be an address of this guide or call:key") String to) {
}
