package org.kratomguide.treatment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kratomguide.article.ArticlePassages;
import org.kratomguide.language.Words;
import org.kratomguide.markdown.PlainText;
import org.kratomguide.search.PassageKind;
import org.kratomguide.search.PassageSource;
import org.kratomguide.search.PassageText;

import org.springframework.stereotype.Component;

/** Lets the treatments and their options be searched. */
@Component
class TreatmentPassages implements PassageSource {

	private final Treatments treatments;

	private final TreatmentOverviews overviews;

	TreatmentPassages(Treatments treatments, TreatmentOverviews overviews) {
		this.treatments = treatments;
		this.overviews = overviews;
	}

	@Override
	public Stream<PassageText> passages() {
		return Stream.concat(
				this.overviews.find()
					.stream()
					.flatMap((overview) -> ArticlePassages.of("/treatments", overview.getArticle())),
				this.treatments.findAllWithOptions().stream().flatMap(TreatmentPassages::passages));
	}

	private static Stream<PassageText> passages(Treatment treatment) {
		String address = "/treatments/" + treatment.getSlug();
		String title = treatment.getArticle().title();
		Stream<PassageText> facts = Stream.of(new PassageText(address + "#facts", PassageKind.SECTION, title,
				Words.of("facts.heading"), List.of(), words(treatment.getFacts())));
		Stream<PassageText> options = treatment.getOptions().stream().map(TreatmentOption::getText).map((option) -> {
			String text = PlainText.of(option.summary()) + " " + words(option.facts());
			return new PassageText(address + "#" + option.slug(), PassageKind.OPTION, title, option.name(),
					treatment.getArticle().asked(option.slug()), text);
		});
		return Stream.of(ArticlePassages.of(address, treatment.getArticle()), facts, options)
			.flatMap((passages) -> passages);
	}

	private static String words(Facts facts) {
		return Arrays.stream(Fact.values())
			.map((fact) -> fact.label() + ": " + PlainText.of(fact.of(facts)))
			.collect(Collectors.joining(" "));
	}

}
