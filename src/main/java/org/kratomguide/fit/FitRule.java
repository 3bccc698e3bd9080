package org.kratomguide.fit;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.kratomguide.markdown.CareLevel;

/**
 * One line of a decision table: when these answers are given, this is said. Which of the
 * parts a rule needs depends on its table; the check of the content knows.
 *
 * @param id its name, unique in its table
 * @param when for each question named, the answers of which at least one must be given;
 * empty means always
 * @param name the heading of what it says
 * @param say what people in this position often do or ask, in Markdown with citations
 * @param see the address of this guide to which it points
 * @param care how soon help is needed; for danger signs
 * @param call the helplines to offer, the first one first
 * @param ask the questions to take along
 */
public record FitRule(@NotBlank @Pattern(regexp = "[a-z-]+") String id, @NotNull Map<String, List<String>> when,
		@Nullable String name, @NotBlank String say, @Nullable String see, @Nullable CareLevel care, List<String> call,
		List<String> ask) {

	public FitRule {
		call = (call != null) ? List.copyOf(call) : List.of();
		ask = (ask != null) ? List.copyOf(ask) : List.of();
	}

	/** Whether it speaks to somebody who gave these answers. */
	public boolean isMet(Answers answers) {
		for (Map.Entry<String, List<String>> condition : this.when.entrySet()) {
			if (!answers.has(condition.getKey(), condition.getValue())) {
				return false;
			}
		}
		return true;
	}

}
