package org.kratomguide.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** WCAG 2.2, levels A and AA, as far as a machine can tell. */
@BrowserTest
class AccessibilityTests {

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "DESK", "PHONE_IN_THE_DARK" })
	void everyPageIsFreeOfFaults(Setting setting, Readers readers) {
		readers.with(setting)
			.readEverything((softly, page, where) -> softly.assertThat(Axe.faults(page)).as(where).isEmpty());
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "WITHOUT_SCRIPTS")
	void theResultOfTheSelfCheckAndThePageNotFoundAreFreeOfFaults(Setting setting, Readers readers) {
		Reader reader = readers.with(setting);
		assertThat(Axe.faults(reader.open("/no-such-page"))).as(reader.where("/no-such-page")).isEmpty();

		Page page = reader.open("/self-check");
		page.getByText("I had strong urges to use it.").click();
		page.getByText("Count my answers").click();
		assertThat(page.locator("#result").isVisible()).isTrue();
		assertThat(Axe.faults(page)).as(reader.where("the result")).isEmpty();
	}

	@Test
	void faultsAreFound(Readers readers) {
		Page page = readers.with(Setting.PHONE).open("/");
		page.evaluate("() => { document.querySelector('h1').style.color = '#eee'; }");

		assertThat(Axe.faults(page)).containsExactly("color-contrast at [h1]");
	}

}
