package org.kratomguide.fit;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/**
 * The questions and the rules: four decision tables that collect every rule that is met,
 * and one, {@code levels}, that takes the first.
 *
 * @param questions what is asked
 * @param dangers when one of these is met, nothing else is said
 * @param cautions what needs care before anything else
 * @param levels how much care to ask about; the last is for everyone
 * @param treatments the treatments to talk about
 * @param unknowns what nobody knows
 */
public record FitRules(@NotEmpty @Size(max = 8) List<@Valid FitQuestion> questions,
		@NotEmpty List<@Valid FitRule> dangers, @NotEmpty List<@Valid FitRule> cautions,
		@NotEmpty List<@Valid FitRule> levels, @NotEmpty List<@Valid FitRule> treatments,
		@NotEmpty List<@Valid FitRule> unknowns) {

	public FitRules {
		questions = copy(questions);
		dangers = copy(dangers);
		cautions = copy(cautions);
		levels = copy(levels);
		treatments = copy(treatments);
		unknowns = copy(unknowns);
	}

	/** Every rule, in the order of the tables. */
	public Stream<FitRule> all() {
		return Stream.of(this.dangers, this.cautions, this.levels, this.treatments, this.unknowns)
			.flatMap(List::stream);
	}

	/** What the rules say to these answers. */
	public Fit fit(Answers answers) {
		List<FitRule> danger = met(this.dangers, answers);
		if (!danger.isEmpty()) {
			return new Fit.HelpNow(danger);
		}
		return new Fit.Advice(met(this.cautions, answers), first(this.levels, answers), met(this.treatments, answers),
				met(this.unknowns, answers));
	}

	/**
	 * The question with this id.
	 * @throws NoSuchElementException if there is none; the check of the content rules
	 * that out for rules
	 */
	public FitQuestion question(String id) {
		return this.questions.stream().filter((question) -> question.id().equals(id)).findFirst().orElseThrow();
	}

	private static List<FitRule> met(List<FitRule> table, Answers answers) {
		return table.stream().filter((rule) -> rule.isMet(answers)).toList();
	}

	private static FitRule first(List<FitRule> table, Answers answers) {
		return table.stream().filter((rule) -> rule.isMet(answers)).findFirst().orElseThrow();
	}

	private static <T> List<T> copy(List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

}
