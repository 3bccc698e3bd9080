package org.kratomguide.treatment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

/**
 * How sure we are, and of what.
 *
 * @param strength the grade; absent where nobody gave one
 * @param condition what it was studied in, when that is not kratom use
 * @param words the evidence in a sentence, in Markdown
 */
@Embeddable
public record Evidence(@Nullable @Enumerated(EnumType.STRING) EvidenceStrength strength, @Nullable String condition,
		@Nullable String words) {

	@AssertTrue(message = "must have a strength, words, or both")
	boolean isTold() {
		return this.strength != null || this.words != null;
	}

}
