package org.kratomguide.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.kratomguide.fit.Answers;
import org.kratomguide.fit.FitQuestion;
import org.kratomguide.fit.FitRule;
import org.kratomguide.fit.FitRules;

/**
 * Finds rules that can never fire, because a danger sign or an earlier level always comes
 * before them. It is enough to try one answer to each question that a table names: a
 * second tick can only make more rules fire, and so leave a later one less room.
 */
final class FitReach {

	private final FitRules rules;

	FitReach(FitRules rules) {
		this.rules = rules;
	}

	void unreached(BiConsumer<String, String> found) {
		table("dangers", this.rules.dangers(), false, found);
		table("cautions", this.rules.cautions(), false, found);
		table("levels", this.rules.levels(), true, found);
		table("treatments", this.rules.treatments(), false, found);
		table("unknowns", this.rules.unknowns(), false, found);
	}

	private void table(String name, List<FitRule> table, boolean firstOnly, BiConsumer<String, String> found) {
		Set<FitRule> left = new LinkedHashSet<>(table);
		List<String> named = table.stream().flatMap((rule) -> rule.when().keySet().stream()).distinct().toList();
		attempt(named, new HashMap<>(), (answers) -> {
			if (table == this.rules.dangers() || this.rules.dangers().stream().noneMatch((it) -> it.isMet(answers))) {
				table.stream()
					.filter((rule) -> rule.isMet(answers))
					.limit(firstOnly ? 1 : table.size())
					.forEach(left::remove);
			}
		});
		left.forEach((rule) -> found.accept(name + "[" + table.indexOf(rule) + "]",
				"this rule can never fire: " + rule.id()));
	}

	private void attempt(List<String> questions, Map<String, Set<String>> given, Consumer<Answers> visit) {
		if (questions.isEmpty()) {
			visit.accept(new Answers(given));
			return;
		}
		String question = questions.get(0);
		for (String answer : answers(this.rules.question(question))) {
			given.put(question, Set.of(answer));
			attempt(questions.subList(1, questions.size()), given, visit);
		}
	}

	private static List<String> answers(FitQuestion question) {
		List<String> answers = new ArrayList<>(question.choices().stream().map(FitQuestion.Choice::id).toList());
		answers.add(FitQuestion.UNKNOWN);
		if (question.isForSeveral()) {
			answers.add(FitQuestion.NONE);
		}
		return answers;
	}

}
