package org.kratomguide.selfcheck;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SeverityTests {

	@ParameterizedTest
	@CsvSource({ "0, BELOW", "1, BELOW", "2, MILD", "3, MILD", "4, MODERATE", "5, MODERATE", "6, SEVERE", "7, SEVERE",
			"8, SEVERE", "9, SEVERE", "10, SEVERE", "11, SEVERE" })
	void followsTheThresholdsOfTheManual(int met, Severity severity) {
		assertThat(Severity.of(met)).isEqualTo(severity);
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 12 })
	void refusesACountThatCannotBe(int met) {
		assertThatIllegalArgumentException().isThrownBy(() -> Severity.of(met));
	}

	@Test
	void hasElevenCriteria() {
		assertThat(Criterion.values()).hasSize(11);
	}

}
