package org.kratomguide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kratomguide.fit.FitQuestion;
import org.kratomguide.fit.FitRule;
import org.kratomguide.fit.FitRules;

import static org.assertj.core.api.Assertions.assertThat;

class FitReachTests {

	private static final FitQuestion NOW = question("now", true, "danger", "other");

	private static final FitQuestion PRODUCT = question("product", false, "leaf", "strong");

	private static final FitRule DANGER = rule("danger", Map.of("now", List.of("danger")));

	private static final FitRule EVERYONE = rule("everyone", Map.of());

	@Test
	void tellsALevelThatEarlierOnesLeaveNothingTo() {
		assertThat(unreached(List.of(rule("some", Map.of("product", List.of("leaf", "unknown"))),
				rule("others", Map.of("product", List.of("strong"))), rule("never", Map.of("now", List.of("other"))),
				EVERYONE)))
			.containsExactly("levels[2] this rule can never fire: never",
					"levels[3] this rule can never fire: everyone");
	}

	@Test
	void tellsARuleThatADangerSignAlwaysComesBefore() {
		assertThat(unreached(List.of(rule("never", Map.of("now", List.of("danger"))), EVERYONE)))
			.containsExactly("levels[0] this rule can never fire: never");
	}

	@Test
	void tellsNothingWhereEachRuleHasItsTurn() {
		assertThat(unreached(List.of(rule("both", Map.of("now", List.of("other"), "product", List.of("leaf"))),
				rule("leaf", Map.of("product", List.of("leaf"))), rule("none", Map.of("now", List.of("none"))),
				EVERYONE)))
			.isEmpty();
	}

	private static List<String> unreached(List<FitRule> levels) {
		List<String> found = new ArrayList<>();
		List<FitRule> everyone = List.of(EVERYONE);
		FitRules rules = new FitRules(List.of(NOW, PRODUCT), List.of(DANGER), everyone, levels, everyone, everyone);
		new FitReach(rules).unreached((place, what) -> found.add(place + " " + what));
		return found;
	}

	private static FitQuestion question(String id, boolean several, String... choices) {
		return new FitQuestion(id, id, id, null, several,
				List.of(choices).stream().map((choice) -> new FitQuestion.Choice(choice, choice)).toList());
	}

	private static FitRule rule(String id, Map<String, List<String>> when) {
		return new FitRule(id, when, id, id, null, null, List.of(), List.of());
	}

}
