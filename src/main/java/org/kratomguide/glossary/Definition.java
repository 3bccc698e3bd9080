package org.kratomguide.glossary;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a word means.
 *
 * @param slug the fragment that links to it
 * @param term the word
 * @param also other names for it
 * @param meaning one or two plain sentences, in Markdown
 * @param see the page that says more
 */
@Embeddable
public record Definition(@NotBlank @Pattern(regexp = "[a-z0-9-]+") @Column(updatable = false) String slug,
		@NotBlank String term, List<String> also, @NotBlank String meaning,
		@Pattern(regexp = "/.*") @Nullable String see) {

	public Definition {
		also = (also == null) ? List.of() : List.copyOf(also);
	}

}
