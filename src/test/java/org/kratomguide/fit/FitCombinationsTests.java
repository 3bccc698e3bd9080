package org.kratomguide.fit;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.kratomguide.treatment.Choices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Goes through every combination of answers, and asks the running guide about some of
 * them.
 */
@GuideTest
class FitCombinationsTests {

	private static final long SEED = 20261123;

	private static final int ASKED = 200;

	/** The question about danger. */
	private static final String NOW = "now";

	/** What somebody who is pregnant must not be led to. */
	private static final Set<String> NOT_IN_PREGNANCY = Set.of("/treatments/medical-detox", "naltrexone");

	@LocalServerPort
	private int port;

	@Autowired
	private FitRulebook rulebook;

	@Autowired
	private Choices choices;

	/**
	 * Rules about danger ask about nothing else, and no other rule asks about that. So
	 * each answer about danger has to be tried once, and each combination of the others
	 * once beside a safe one, and nothing is left out.
	 */
	@Test
	void everyCombinationHasAnAnswerAndEveryRuleIsReached() {
		FitRules rules = this.rulebook.rules();
		List<FitQuestion> danger = rules.questions().stream().filter((it) -> isAskedBy(rules.dangers(), it)).toList();
		List<FitQuestion> others = rules.questions().stream().filter((it) -> !danger.contains(it)).toList();
		List<FitRule> advice = rules.all().filter((rule) -> !rules.dangers().contains(rule)).toList();
		assertThat(danger).extracting(FitQuestion::id).containsExactly(NOW);
		assertThat(danger).noneMatch((it) -> isAskedBy(advice, it));
		Set<String> treatments = this.choices.byAddress().keySet();
		Set<FitRule> reached = Collections.newSetFromMap(new IdentityHashMap<>());

		long dangers = each(danger, new HashMap<>(), (given) -> reached.addAll(helpIsNamed(rules, given)));
		long combinations = dangers * each(others, new HashMap<>(Map.of(NOW, Set.of(FitQuestion.NONE))), (given) -> {
			Fit.Advice fit = (Fit.Advice) rules.fit(new Answers(given));
			check(fit, given, treatments);
			reached.addAll(fit.cautions());
			reached.add(fit.level());
			reached.addAll(fit.treatments());
			reached.addAll(fit.unknowns());
		});

		assertThat(combinations)
			.isEqualTo(
					rules.questions().stream().mapToLong((it) -> answersTo(it).size()).reduce(1, Math::multiplyExact))
			.isGreaterThan(40_000_000);
		assertThat(reached).containsExactlyInAnyOrderElementsOf(rules.all().toList());
	}

	private static boolean isAskedBy(List<FitRule> rules, FitQuestion question) {
		return rules.stream().anyMatch((rule) -> rule.when().containsKey(question.id()));
	}

	/** The rules that a danger sign meets; none without one. */
	private static List<FitRule> helpIsNamed(FitRules rules, Map<String, Set<String>> given) {
		Fit fit = rules.fit(new Answers(given));
		boolean danger = given.containsKey(NOW) && !given.get(NOW).equals(Set.of(FitQuestion.NONE));
		assertThat(fit instanceof Fit.HelpNow).as(given.toString()).isEqualTo(danger);
		return (fit instanceof Fit.HelpNow now) ? now.dangers() : List.of();
	}

	private static void check(Fit.Advice advice, Map<String, Set<String>> given, Set<String> treatments) {
		if (advice.cautions().isEmpty() || advice.treatments().isEmpty() || advice.unknowns().isEmpty()) {
			throw new AssertionError("No answer to " + given);
		}
		for (FitRule rule : advice.treatments()) {
			if (!treatments.contains(rule.see())) {
				throw new AssertionError("No such treatment: " + rule.see());
			}
		}
		if (Set.of("yes").equals(given.get("pregnant"))) {
			Stream.concat(advice.treatments().stream(), Stream.of(advice.level()))
				.map((rule) -> Objects.requireNonNullElse(rule.see(), ""))
				.filter((place) -> NOT_IN_PREGNANCY.stream().anyMatch(place::contains))
				.findAny()
				.ifPresent((place) -> {
					throw new AssertionError("In pregnancy: " + place);
				});
		}
	}

	@Test
	void thePageSaysWhatTheRulesSayToAnySample() {
		List<FitQuestion> questions = this.rulebook.rules().questions();
		Random random = new Random(SEED);
		for (int i = 0; i < ASKED; i++) {
			Map<String, Set<String>> given = draw(questions, random, i % 4 == 0);
			HttpResponse<byte[]> response = Site.at(this.port).post("/what-may-fit", form(given));
			String which = given + " (seed " + SEED + ", number " + i + ")";

			assertThat(response.statusCode()).as(which).isEqualTo(200);
			Document page = Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
			Fit fit = this.rulebook.rules().fit(new Answers(given));
			if (fit instanceof Fit.HelpNow now) {
				assertThat(page.select("h1").text()).as(which).isEqualTo("Please get help now");
				assertThat(page.select("main .care__heading").eachText()).as(which)
					.containsExactlyElementsOf(now.dangers().stream().map(FitRule::name).toList());
				assertThat(page.select("main .vein, main .evidence, main a[href^=/treatments], main a[href*=handout]"))
					.as(which)
					.isEmpty();
			}
			else if (fit instanceof Fit.Advice advice) {
				assertThat(page.select("main .vein h3 a").eachAttr("href")).as(which)
					.containsExactlyElementsOf(advice.treatments().stream().map(FitRule::see).distinct().toList());
				assertThat(page.select("[aria-labelledby=level] h3").text()).as(which).isEqualTo(advice.level().name());
				assertThat(page.select("main .care--emergency")).as(which).isEmpty();
			}
		}
	}

	/** Puts every answer to every question into the map in turn, and counts them. */
	private static long each(List<FitQuestion> questions, Map<String, Set<String>> given,
			Consumer<Map<String, Set<String>>> visit) {
		if (questions.isEmpty()) {
			visit.accept(given);
			return 1;
		}
		FitQuestion question = questions.get(0);
		long count = 0;
		for (Set<String> answer : answersTo(question)) {
			if (answer.isEmpty()) {
				given.remove(question.id());
			}
			else {
				given.put(question.id(), answer);
			}
			count += each(questions.subList(1, questions.size()), given, visit);
		}
		given.remove(question.id());
		return count;
	}

	/** Every set of ticks, "none of these", and leaving the question out. */
	private static List<Set<String>> answersTo(FitQuestion question) {
		List<String> ids = question.choices().stream().map(FitQuestion.Choice::id).toList();
		List<Set<String>> answers = new ArrayList<>();
		for (int bits = 0; bits < 1 << ids.size(); bits++) {
			if (question.isForSeveral() || Integer.bitCount(bits) < 2) {
				Set<String> ticks = new HashSet<>();
				for (int i = 0; i < ids.size(); i++) {
					if ((bits >> i & 1) == 1) {
						ticks.add(ids.get(i));
					}
				}
				answers.add(Set.copyOf(ticks));
			}
		}
		if (question.isForSeveral()) {
			answers.add(Set.of(FitQuestion.NONE));
		}
		return answers;
	}

	private static Map<String, Set<String>> draw(List<FitQuestion> questions, Random random, boolean danger) {
		Map<String, Set<String>> given = new HashMap<>();
		for (FitQuestion question : questions) {
			List<Set<String>> answers = answersTo(question);
			Set<String> answer = answers.get(random.nextInt(answers.size()));
			if (!answer.isEmpty() && (danger || !question.id().equals(NOW))) {
				given.put(question.id(), answer);
			}
		}
		return given;
	}

	private static String form(Map<String, Set<String>> given) {
		return given.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((answer) -> entry.getKey() + "=" + answer))
			.collect(Collectors.joining("&"));
	}

}
