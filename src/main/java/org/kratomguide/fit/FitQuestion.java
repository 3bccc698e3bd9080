package org.kratomguide.fit;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Words;

/**
 * A question of the form. It may be left out.
 *
 * @param id the name by which rules mean it
 * @param topic what it is about, in a word or three
 * @param ask the question
 * @param hint what helps to answer it
 * @param several true where more than one choice can be true
 * @param choices what can be answered
 */
public record FitQuestion(@NotBlank @Pattern(regexp = "[a-z-]+") String id, @NotBlank String topic,
		@NotBlank String ask, @Nullable String hint, @Nullable Boolean several, @NotEmpty List<@Valid Choice> choices) {

	/** What counts as answered when nothing was. */
	public static final String UNKNOWN = "unknown";

	/** "None of these": possible for every question that takes several choices. */
	public static final String NONE = "none";

	public FitQuestion {
		choices = (choices != null) ? List.copyOf(choices) : List.of();
	}

	/** Whether more than one choice can be true. */
	public boolean isForSeveral() {
		return Boolean.TRUE.equals(this.several);
	}

	/** Whether a reader can send this, or a rule can mean it. */
	public boolean takes(String answer) {
		return answer.equals(isForSeveral() ? NONE : UNKNOWN)
				|| this.choices.stream().anyMatch((choice) -> choice.id().equals(answer));
	}

	/** The words of an answer. */
	public String wordsOf(String answer) {
		return this.choices.stream()
			.filter((choice) -> choice.id().equals(answer))
			.map(Choice::words)
			.findFirst()
			.orElse(Words.of(answer.equals(NONE) ? "fit.none" : "fit.no-answer"));
	}

	/**
	 * One possible answer.
	 *
	 * @param id the name by which rules mean it
	 * @param words what it says to the reader
	 */
	public record Choice(@NotBlank @Pattern(regexp = "[a-z-]+") String id, @NotBlank String words) {
	}

}
