package org.kratomguide.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kratomguide.fit.FitQuestion;
import org.kratomguide.fit.FitRule;
import org.kratomguide.fit.FitRules;
import org.kratomguide.helpline.Line;
import org.kratomguide.treatment.OptionText;

/**
 * Checks the questions and the rules of "What may fit me": that each rule means answers
 * and treatments that exist, that each can fire, and that everybody gets an answer. What
 * they cite and link to is checked like any text.
 */
final class FitCheck {

	private static final Set<String> RESERVED = Set.of(FitQuestion.NONE, FitQuestion.UNKNOWN);

	private final FitRules rules;

	private final Content content;

	private final List<Fault> faults = new ArrayList<>();

	private FitCheck(Content content, FitRules rules) {
		this.content = content;
		this.rules = rules;
	}

	static List<Fault> check(Content content) {
		if (content.fit() == null) {
			return List.of();
		}
		FitCheck check = new FitCheck(content, content.fit());
		check.questions();
		check.dangers();
		check.levels();
		check.treatments();
		check.table("cautions", check.rules.cautions(), true);
		check.table("unknowns", check.rules.unknowns(), false);
		if (check.faults.isEmpty()) {
			// Only rules that mean what exists can be tried out.
			new FitReach(check.rules).unreached((place, what) -> check.fault(place, what));
		}
		return check.faults;
	}

	private void questions() {
		Set<String> taken = new HashSet<>();
		for (int i = 0; i < this.rules.questions().size(); i++) {
			FitQuestion question = this.rules.questions().get(i);
			String at = "questions[" + i + "]";
			unique(taken, question.id(), at);
			Set<String> choices = new HashSet<>(RESERVED);
			for (int j = 0; j < question.choices().size(); j++) {
				unique(choices, question.choices().get(j).id(), at + ".choices[" + j + "]");
			}
		}
	}

	private void dangers() {
		table("dangers", this.rules.dangers(), true);
		each("dangers", this.rules.dangers(), (rule, at) -> {
			if (rule.care() == null) {
				fault(at, "a danger sign needs care: EMERGENCY or URGENT");
			}
			if (isForEveryone(rule)) {
				fault(at, "a danger sign cannot be for everyone");
			}
			rule.call()
				.stream()
				.filter((key) -> this.content.helplines()
					.stream()
					.noneMatch((line) -> key.equals(line.key()) && line.dial() != null))
				.forEach((key) -> fault(at + ".call", "no helpline " + key + " to call"));
		});
	}

	private void levels() {
		List<FitRule> levels = this.rules.levels();
		table("levels", levels, true);
		if (!levels.isEmpty() && !isForEveryone(levels.get(levels.size() - 1))) {
			fault("levels[" + (levels.size() - 1) + "]", "the last level must be for everyone: when: {}");
		}
	}

	private void treatments() {
		List<FitRule> treatments = this.rules.treatments();
		table("treatments", treatments, false);
		Set<String> known = this.content.pages()
			.stream()
			.filter(Page::isTreatment)
			.flatMap(FitCheck::addresses)
			.collect(Collectors.toSet());
		each("treatments", treatments, (rule, at) -> {
			if (rule.see() == null || !known.contains(rule.see())) {
				fault(at + ".see", "not a treatment or one of its options: " + rule.see());
			}
		});
		if (!treatments.isEmpty() && treatments.stream().noneMatch(FitCheck::isForEveryone)) {
			fault("treatments", "at least one treatment must be for everyone: when: {}");
		}
	}

	private static Stream<String> addresses(Page page) {
		List<OptionText> options = Objects.requireNonNullElse(page.front().options(), List.of());
		return Stream.concat(Stream.of(page.known()),
				options.stream().map((option) -> page.known() + "#" + option.slug()));
	}

	private void table(String name, List<FitRule> table, boolean named) {
		Set<String> taken = new HashSet<>();
		each(name, table, (rule, at) -> {
			unique(taken, rule.id(), at);
			if (named && rule.name() == null) {
				fault(at, "this rule needs a name");
			}
			Objects.requireNonNullElse(rule.when(), Map.<String, List<String>>of())
				.forEach((question, answers) -> condition(at + ".when." + question, question, answers));
		});
	}

	private void condition(String at, String id, @Nullable List<String> answers) {
		FitQuestion question = this.rules.questions()
			.stream()
			.filter((it) -> id.equals(it.id()))
			.findFirst()
			.orElse(null);
		if (question == null) {
			fault(at, "unknown question: " + id);
		}
		else if (answers == null || answers.isEmpty()) {
			fault(at, "this rule can never fire: no answer to " + id + " is named");
		}
		else {
			answers.stream()
				.filter((answer) -> !question.takes(answer) && !answer.equals(FitQuestion.UNKNOWN))
				.forEach((answer) -> fault(at, "unknown answer to " + id + ": " + answer));
		}
	}

	private static boolean isForEveryone(FitRule rule) {
		return rule.when() != null && rule.when().isEmpty();
	}

	private void unique(Set<String> taken, @Nullable String id, String at) {
		if (id != null && !taken.add(id)) {
			fault(at, RESERVED.contains(id) ? "the id " + id + " has a meaning of its own"
					: "the id " + id + " is used twice");
		}
	}

	private static void each(String table, List<FitRule> rules, RuleCheck check) {
		for (int i = 0; i < rules.size(); i++) {
			check.check(rules.get(i), table + "[" + i + "]");
		}
	}

	private void fault(String at, String what) {
		this.faults.add(this.content.registries().fit().fault(at, what));
	}

	private interface RuleCheck {

		void check(FitRule rule, String at);

	}

}
