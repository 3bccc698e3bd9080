package org.kratomguide.treatment;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Something that a reader can choose and compare: a treatment, or one of its options.
 *
 * @param slug its name in addresses
 * @param address where the guide tells of it; absent for doing nothing
 * @param name its name
 * @param facts its comparable facts
 */
public record Choice(String slug, @Nullable String address, String name, Facts facts) {

	static Choice of(Treatment treatment) {
		return new Choice(treatment.getSlug(), "/treatments/" + treatment.getSlug(),
				treatment.getArticle().shortTitle(), treatment.getFacts());
	}

	/** A treatment's options, in its order. */
	static Stream<Choice> optionsOf(Treatment treatment) {
		return treatment.getOptions()
			.stream()
			.map(TreatmentOption::getText)
			.map((option) -> new Choice(option.slug(), "/treatments/" + treatment.getSlug() + "#" + option.slug(),
					option.name(), option.facts()));
	}

}
