package org.kratomguide.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kratomguide.link.ShortCode;

import static org.assertj.core.api.Assertions.assertThat;

/** WCAG 2.2, levels A and AA, as far as a machine can tell. */
@BrowserTest
class AccessibilityTests {

	/**
	 * Axe takes twice as long in a page that has just been opened as when it is asked
	 * again, so each page is opened once.
	 */
	@Test
	void everyPageIsFreeOfFaultsOnAPhoneAtADeskAndInTheDark(Readers readers) {
		readers.readEverything(Setting.PHONE, (softly, page, where) -> {
			softly.assertThat(Axe.faults(page)).as(where).isEmpty();
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			// The dark changes colors and nothing else.
			softly.assertThat(Axe.faultsOfColor(page)).as(where + " in the dark").isEmpty();
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
			page.setViewportSize(1280, 900);
			softly.assertThat(Axe.faults(page)).as(where + " at a desk").isEmpty();
			page.setViewportSize(360, 740);
		});
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

	/**
	 * The pages that nobody comes to by links alone; their English sisters have tests of
	 * their own.
	 */
	@Test
	void whatIsMadeForOneReaderIsFreeOfFaultsInSpanishToo(Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		for (String address : List.of("/es/no-hay-tal-pagina", "/es/buscar?q=sobredosis", "/es/buscar?q=abstnencya",
				"/es/encontrar-tratamiento?p=10001&n=medicaid", "/es/encontrar-tratamiento?p=99999",
				"/es/tratamientos/comparar?with=medical-detox&with=buprenorphine&with=smart-recovery",
				"/es/hoja-informativa/ver?s=" + ShortCode.of("/withdrawal") + "&l=1",
				"/es/citar/" + ShortCode.of("/withdrawal"), "/es/r/" + ShortCode.of("/treatments"),
				"/es/abstinencia?v=00000000", "/es/embed/lineas-de-ayuda")) {
			Page page = reader.open(address);
			assertThat(Axe.faults(page)).as(reader.where(address)).isEmpty();
			assertThat((int) page.evaluate("() => document.scrollingElement.scrollWidth")).as(reader.where(address))
				.isLessThanOrEqualTo(page.viewportSize().width);
		}
	}

	@Test
	void faultsAreFound(Readers readers) {
		Page page = readers.with(Setting.PHONE).open("/");
		page.evaluate("() => { document.querySelector('h1').style.color = '#eee'; }");

		assertThat(Axe.faults(page)).containsExactly("color-contrast at h1");
		assertThat(Axe.faultsOfColor(page)).containsExactly("color-contrast at h1");

		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		page.evaluate("() => { document.querySelector('h1').style.color = '#222'; }");
		assertThat(Axe.faultsOfColor(page)).containsExactly("color-contrast at h1");
	}

}
