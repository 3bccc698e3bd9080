package org.kratomguide;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SpanishEaseTests {

	@ParameterizedTest
	@CsvSource({ "y, 1", "hoy, 1", "muy, 1", "pie, 1", "que, 1", "guía, 2", "país, 2", "leer, 2", "quiero, 2",
			"kratom, 2", "causa, 2", "ciudad, 2", "mayo, 2", "ayuda, 3", "ahora, 3", "línea, 3", "adicción, 3",
			"ansiedad, 3", "cuidado, 3", "cigüeña, 3", "abstinencia, 4", "tratamiento, 4", "Recaídas, 4",
			"desintoxicación, 6", "estudiáis, 3" })
	void countsSyllablesAsTheyAreSpoken(String word, int syllables) {
		assertThat(SpanishEase.syllables(word)).isEqualTo(syllables);
	}

	@Test
	void followsTheFormula() {
		assertThat(SpanishEase.of(List.of("Usted no tiene la culpa.", "Hay ayuda."), Set.of()))
			.isCloseTo(206.835 - 62.3 * 12 / 7 - 7 / 2.0, within(0.001));
		assertThat(SpanishEase.of(List.of("Pida buprenorfina."), Set.of("buprenorfina")))
			.isCloseTo(206.835 - 62.3 * 2 - 2, within(0.001));
	}

}
