package org.kratomguide.treatment;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the guide may claim: no study of kratom allows more than "limited". */
@GuideTest
class EvidenceTests {

	@Autowired
	private Treatments treatments;

	@Autowired
	private TreatmentOverviews overviews;

	@Test
	void noneInPeopleWhoUseKratomIsGradedAboveLimited() {
		Stream<Facts> treatments = this.treatments.findAllWithOptions()
			.stream()
			.flatMap((treatment) -> Stream.concat(Stream.of(treatment.getFacts()),
					treatment.getOptions().stream().map((option) -> option.getText().facts())));
		Stream<Facts> nothing = this.overviews.find().map(TreatmentOverview::getWithoutTreatment).stream();

		assertThat(Stream.concat(treatments, nothing).map((facts) -> facts.kratom().strength())).hasSizeGreaterThan(20)
			.containsOnly(EvidenceStrength.VERY_LIMITED, EvidenceStrength.LIMITED, null);
	}

}
