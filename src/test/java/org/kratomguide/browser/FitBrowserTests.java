package org.kratomguide.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What may fit me, in a real browser: the questions, both kinds of answer, and what is
 * left behind.
 */
@BrowserTest
class FitBrowserTests {

	private static final List<String> STRONG = List.of("For someone I care about", "7-OH: tablets, gummies, or shots",
			"I take it for pain", "No");

	private static final List<String> DANGER = List.of("Thoughts of suicide", "I take it for pain");

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "WITHOUT_SCRIPTS")
	void theAnswersAreFreeOfFaults(Setting setting, Readers readers) {
		Reader reader = readers.with(setting);
		for (List<String> answers : List.of(STRONG, DANGER, List.<String>of())) {
			Page page = answer(reader, answers);
			assertThat(Axe.faults(page)).as(reader.where("" + answers)).isEmpty();
			assertThat((int) page.evaluate("() => document.scrollingElement.scrollWidth"))
				.as(reader.where("" + answers))
				.isLessThanOrEqualTo(page.viewportSize().width);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "WITHOUT_SCRIPTS" })
	void oneAnswerIsSentOnceAndNothingIsKept(Setting setting, Readers readers) {
		Reader reader = readers.with(setting);
		List<String> posts = new ArrayList<>();
		List<String> elsewhere = new ArrayList<>();
		reader.context().onRequest((request) -> {
			if (request.method().equals("POST")) {
				posts.add(request.url());
			}
			if (!request.url().startsWith(reader.root() + "/")) {
				elsewhere.add(request.url());
			}
		});
		Page page = answer(reader, STRONG);

		assertThat(page.locator("h1")).hasText("What you could ask about");
		assertThat(posts).containsExactly(reader.root() + "/what-may-fit");
		assertThat(elsewhere).isEmpty();
		assertThat(page.url()).isEqualTo(reader.root() + "/what-may-fit");
		assertThat(reader.context().cookies()).isEmpty();
		if (setting != Setting.WITHOUT_SCRIPTS) {
			assertThat(page.evaluate("() => localStorage.length + sessionStorage.length")).isEqualTo(0);
		}
	}

	@Test
	void nothingIsTickedOnComingBack(Readers readers) {
		Page page = answer(readers.with(Setting.PHONE), STRONG);
		page.goBack();

		assertThat(page.locator("form.fit")).isVisible();
		assertThat(page.locator("form.fit input:checked")).hasCount(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/what-may-fit", "/es/que-puede-servirme" })
	void dangerIsInTheFirstScreenOfAPhone(String form, Readers readers) {
		Page page = readers.with(Setting.PHONE).open(form);
		page.locator("input[value=suicide]").first().check();
		page.locator("form.fit button:not([type=reset])").click();
		assertThat(page.locator("form.fit")).hasCount(0);

		assertThat(page.evaluate("""
				() => {
					const box = document.querySelector('main a.action[href="tel:988"]').getBoundingClientRect();
					return box.top >= 0 && box.bottom <= innerHeight;
				}""")).isEqualTo(true);
	}

	@Test
	void theAnswerPrints(Readers readers) {
		Page page = answer(readers.with(Setting.DESK), STRONG);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

		assertThat(page.locator(".vein h3").first()).isVisible();
		assertThat(page.locator(".bar")).isHidden();
		assertThat(page.locator("main .actions").first()).isHidden();
	}

	private static Page answer(Reader reader, List<String> answers) {
		Page page = reader.open("/what-may-fit");
		answers.forEach((words) -> page.getByText(words, new Page.GetByTextOptions().setExact(true)).first().click());
		page.getByText("Show what may fit").click();
		assertThat(page.locator("form.fit")).hasCount(0);
		return page;
	}

}
