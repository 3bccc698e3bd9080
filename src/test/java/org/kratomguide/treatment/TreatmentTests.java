package org.kratomguide.treatment;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kratomguide.language.Language;
import org.kratomguide.article.Article;
import org.kratomguide.article.NextStep;
import org.kratomguide.review.Review;

import static org.assertj.core.api.Assertions.assertThat;

class TreatmentTests {

	private static final Facts FACTS = new Facts("Here", "Days", "A nurse", "Sleep", "Cure", "Some", "Few", "Early",
			List.of("Who?"), new Evidence(EvidenceStrength.LIMITED, null, null), new Evidence(null, null, "Some."));

	private static final Article ARTICLE = new Article("A title", "Title", "A sentence.", List.of("One."), "",
			new NextStep("Ask.", "Ask", "/get-help"),
			new Review(LocalDate.of(2026, 11, 23), LocalDate.of(2027, 5, 23), null, null, false), null);

	private final Treatment treatment = new Treatment(Language.ENGLISH, "detox", "detox", Modality.DETOX, 1, ARTICLE,
			FACTS, List.of(option("clinic", "Clinic"), option("home", "Home")));

	@Test
	void keepsItsSlugAndItsOptionsWhenRevised() {
		TreatmentOption clinic = this.treatment.getOptions().get(0);
		TreatmentOption home = this.treatment.getOptions().get(1);

		this.treatment.revise("detox", Modality.DETOX, 2, ARTICLE, FACTS,
				List.of(option("home", "At home"), option("clinic", "Clinic")));

		assertThat(this.treatment.getSlug()).isEqualTo("detox");
		assertThat(this.treatment.getOptions()).containsExactlyInAnyOrder(clinic, home);
		assertThat(home.getText().name()).isEqualTo("At home");
	}

	@Test
	void dropsAnOptionThatIsNoLongerNamedAndTakesInANewOne() {
		this.treatment.revise("detox", Modality.DETOX, 1, ARTICLE, FACTS,
				List.of(option("clinic", "Clinic"), option("hospital", "Hospital")));

		assertThat(this.treatment.getOptions()).extracting(TreatmentOption::getSlug)
			.containsExactly("clinic", "hospital");
	}

	private static OptionText option(String slug, String name) {
		return new OptionText(slug, name, "It is one.", FACTS);
	}

}
