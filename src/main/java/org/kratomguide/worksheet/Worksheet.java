package org.kratomguide.worksheet;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to write on. Its title and what to know before using it stand on its page.
 *
 * @param slug the last part of its address
 * @param parts what is on it, in order
 */
public record Worksheet(@NotBlank @Pattern(regexp = "[a-z0-9-]+") String slug, @NotEmpty List<@Valid Part> parts) {

	/**
	 * A part of it.
	 *
	 * @param heading its heading
	 * @param text what to know, in Markdown
	 * @param ticks things to tick
	 * @param fields questions to answer
	 * @param grid a table to fill in
	 */
	public record Part(@NotBlank String heading, @Nullable String text, List<@NotBlank String> ticks,
			List<@Valid Field> fields, @Nullable @Valid Grid grid) {

		public Part {
			ticks = Objects.requireNonNullElse(ticks, List.of());
			fields = Objects.requireNonNullElse(fields, List.of());
		}

	}

	/**
	 * A question with room to answer.
	 *
	 * @param label the question
	 * @param lines how much room
	 */
	public record Field(@NotBlank String label, @Min(1) @Max(6) int lines) {
	}

	/**
	 * A table to fill in.
	 *
	 * @param columns the headings of its columns
	 * @param rows how many rows
	 */
	public record Grid(@NotEmpty @Size(max = 5) List<@NotBlank String> columns, @Min(1) @Max(12) int rows) {
	}

}
