package org.kratomguide.helpline;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kratomguide.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

class HelplineTests {

	@Test
	void showsTheDigitsThatItDials() {
		Helpline poison = helpline("1-800-222-1222", "+18002221222", null, null);

		assertThat(poison.callLabel()).isEqualTo("Call 1-800-222-1222");
		assertThat(poison.callHref()).isEqualTo("tel:+18002221222");
		assertThat(Line.digits(poison.callLabel())).isEqualTo(Line.digits(poison.callHref()));
	}

	@Test
	void textsANumber() {
		Helpline lifeline = helpline("988", "988", "988", null);

		assertThat(lifeline.textLabel()).isEqualTo("Text 988");
		assertThat(lifeline.textHref()).isEqualTo("sms:988");
	}

	@Test
	void textsAWordWhereOneIsNeeded() {
		Helpline text = helpline("741741", null, "741741", "HOME");

		assertThat(text.textLabel()).isEqualTo("Text HOME to 741741");
		assertThat(text.textHref()).isEqualTo("sms:741741?body=HOME");
	}

	private static Helpline helpline(String display, @Nullable String dial, @Nullable String sms,
			@Nullable String smsBody) {
		return new Helpline(Language.ENGLISH, 0,
				new Line("us-test", "US", "A line", HelplineKind.CRISIS, display, dial, sms, smsBody, null, "Always",
						"Free", List.of("English"), "For help.", "It stays in the call list.",
						LocalDate.of(2026, 11, 23), "Read", null));
	}

}
