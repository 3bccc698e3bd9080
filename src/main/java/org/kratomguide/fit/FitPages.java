package org.kratomguide.fit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kratomguide.article.Article;
import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.article.ArticleRendering;
import org.kratomguide.helpline.HelplineRegistry;
import org.kratomguide.link.ShortCode;
import org.kratomguide.treatment.Choice;
import org.kratomguide.treatment.Choices;
import org.kratomguide.treatment.FactsView.EvidenceView;
import org.springframework.stereotype.Component;

/**
 * Sets what the rules say for the reader: each with its reason, its grade and its
 * sources.
 */
@Component
class FitPages {

	/** On every handout: what to ask, and what care there is. */
	private static final List<String> ON_EVERY_HANDOUT = List.of("/questions-to-ask", "/levels-of-care");

	private final Choices choices;

	private final HelplineRegistry helplines;

	private final ArticleRenderer renderer;

	FitPages(Choices choices, HelplineRegistry helplines, ArticleRenderer renderer) {
		this.choices = choices;
		this.helplines = helplines;
		this.renderer = renderer;
	}

	FitView view(FitRules rules, Answers answers, Article article) {
		Sheet sheet = new Sheet(rules, answers, this.renderer.start(), this.choices.byAddress());
		Fit fit = rules.fit(answers);
		if (fit instanceof Fit.HelpNow now) {
			List<FitView.Danger> dangers = now.dangers().stream().map((rule) -> danger(sheet, rule)).toList();
			return new FitView(sheet.page().finish(article), dangers, sheet.isForSomeoneElse(), List.of(), List.of(),
					List.of(), List.of(), List.of(), "");
		}
		Fit.Advice advice = (Fit.Advice) fit;
		List<FitView.Said> cautions = advice.cautions().stream().map(sheet::said).toList();
		List<FitView.Said> level = List.of(sheet.said(advice.level()));
		List<FitView.Treatment> treatments = sheet.treatments(advice.treatments());
		List<String> unknowns = advice.unknowns().stream().map((rule) -> sheet.page().inline(rule.say())).toList();
		return new FitView(sheet.page().finish(article), List.of(), sheet.isForSomeoneElse(), cautions, level,
				treatments, unknowns, questions(sheet, advice), codes(advice));
	}

	private FitView.Danger danger(Sheet sheet, FitRule rule) {
		return new FitView.Danger(sheet.said(rule), Objects.requireNonNull(rule.care()),
				rule.call().stream().map(this.helplines::get).toList());
	}

	private static List<String> questions(Sheet sheet, Fit.Advice advice) {
		return rules(advice).flatMap((rule) -> rule.ask().stream()).distinct().map(sheet.page()::inline).toList();
	}

	/** The pages of a handout, without what was answered. */
	private static String codes(Fit.Advice advice) {
		return Stream.concat(rules(advice).map(FitRule::see).filter(Objects::nonNull), ON_EVERY_HANDOUT.stream())
			.distinct()
			.map(ShortCode::of)
			.collect(Collectors.joining("."));
	}

	private static Stream<FitRule> rules(Fit.Advice advice) {
		return Stream.of(advice.cautions(), List.of(advice.level()), advice.treatments()).flatMap(Collection::stream);
	}

	/** One answer in the making. */
	private record Sheet(FitRules rules, Answers answers, ArticleRendering page, Map<String, Choice> choices) {

		boolean isForSomeoneElse() {
			return this.answers.to("who").contains("someone");
		}

		FitView.Said said(FitRule rule) {
			Choice choice = (rule.see() != null) ? this.choices.get(rule.see()) : null;
			return new FitView.Said(Objects.requireNonNullElse(rule.name(), ""), this.page.inline(rule.say()),
					because(rule), rule.see(), (choice != null) ? choice.name() : null);
		}

		/** Each treatment once, with all its reasons, in the order of the rules. */
		List<FitView.Treatment> treatments(List<FitRule> met) {
			Map<String, List<FitRule>> byPlace = met.stream()
				.collect(Collectors.groupingBy((rule) -> Objects.requireNonNull(rule.see()), LinkedHashMap::new,
						Collectors.toList()));
			return byPlace.entrySet().stream().map((entry) -> treatment(entry.getKey(), entry.getValue())).toList();
		}

		private FitView.Treatment treatment(String address, List<FitRule> rules) {
			Choice choice = Objects.requireNonNull(this.choices.get(address));
			List<FitView.Said> reasons = rules.stream().map(this::said).toList();
			return new FitView.Treatment(address, choice.name(), EvidenceView.brief(choice.facts().kratom(), this.page),
					EvidenceView.brief(choice.facts().elsewhere(), this.page), reasons);
		}

		/**
		 * Which answers the rule was met by, in the reader's words; empty if it is for
		 * everyone.
		 */
		private String because(FitRule rule) {
			return this.rules.questions()
				.stream()
				.filter((question) -> rule.when().containsKey(question.id()))
				.map((question) -> question.topic() + ": " + words(question, rule))
				.collect(Collectors.joining("; "));
		}

		private String words(FitQuestion question, FitRule rule) {
			Function<String, String> inWords = question::wordsOf;
			return Objects.requireNonNull(rule.when().get(question.id()))
				.stream()
				.filter(this.answers.to(question.id())::contains)
				.map(inWords)
				.collect(Collectors.joining(", "));
		}

	}

}
