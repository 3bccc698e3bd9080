package org.kratomguide.review;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewTests {

	private static final LocalDate DUE = LocalDate.of(2027, 5, 23);

	private static final LocalDate CHECKED = LocalDate.of(2026, 11, 23);

	@Test
	void isDueFromTheDayAfter() {
		Review review = new Review(CHECKED, DUE, null, null, false);

		assertThat(review.isDue(DUE.minusDays(1))).isFalse();
		assertThat(review.isDue(DUE)).isFalse();
		assertThat(review.isDue(DUE.plusDays(1))).isTrue();
	}

	@Test
	void isSignedOnlyByANamedClinicianOnADay() {
		assertThat(new Review(CHECKED, DUE, null, null, false).isSigned()).isFalse();
		assertThat(new Review(CHECKED, DUE, "Dr. Example", null, false).isSigned()).isFalse();
		assertThat(new Review(CHECKED, DUE, null, CHECKED, false).isSigned()).isFalse();
		assertThat(new Review(CHECKED, DUE, "Dr. Example", CHECKED, false).isSigned()).isTrue();
	}

}
