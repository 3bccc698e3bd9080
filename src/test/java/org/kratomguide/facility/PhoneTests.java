package org.kratomguide.facility;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneTests {

	@ParameterizedTest
	@CsvSource({ "205-216-0200,tel:+12052160200,'Call 1-205-216-0200'",
			"256-234-4894 x12345,'tel:+12562344894;ext=12345','Call 1-256-234-4894, extension 12345'",
			"800-662HOPE,tel:+18006624673,'Call 1-800-662-4673'",
			"(251) 555-0100,tel:+12515550100,'Call 1-251-555-0100'",
			"1-800-662-4357,tel:+18006624357,'Call 1-800-662-4357'",
			"888-PARNEXT,tel:+18887276398,'Call 1-888-727-6398'",
			"205-216-0200 ext. 7,'tel:+12052160200;ext=7','Call 1-205-216-0200, extension 7'" })
	void readsWhatTheDirectoryWrites(String written, String href, String label) {
		assertThat(Phone.of(written)).hasValue(new Phone(href, label));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "205-216", "none", "12345678901234567890", "+44 20 7946 0000" })
	void makesNoLinkOfWhatIsNoNumber(String written) {
		assertThat(Phone.of(written)).isEmpty();
	}

}
