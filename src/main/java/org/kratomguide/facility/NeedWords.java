package org.kratomguide.facility;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * The words of a need in another language than English.
 *
 * @param key the need
 * @param group where it stands in the form
 * @param words as it stands in the form
 * @param brief as it stands in a result
 */
record NeedWords(@NotBlank String key, @NotBlank String group, @NotBlank String words,
		@JsonProperty("short") @Nullable String brief) {
}
