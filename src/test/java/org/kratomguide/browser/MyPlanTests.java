package org.kratomguide.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.plan.PlanPart;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** That a reader's own words stay theirs, and are not lost. */
@BrowserTest
class MyPlanTests {

	/**
	 * What somebody may write, and what would break a careless file or a careless page.
	 */
	private static final List<String> WORDS = List.of("I skip meals\n\nand I do not call back  ",
			"[people] not a heading\n[plan 1]\n    four spaces\n\ttab",
			"<img src=x onerror=alert(1)><b>Ana</b> 555 & co", "à la maison, 家, 🌱 \"quotes\" 'single'",
			"\n\nempty lines before and after\n\n", "");

	@Test
	void nothingIsSentAndNothingIsKeptWhileTyping(Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		Page page = reader.open("/my-plan");
		List<String> requests = requests(page);
		List<String> complaints = complaints(reader);
		write(page);
		page.locator("#plan-save").click();
		assertThat(page.locator(".plan__said")).containsText("downloads");

		assertThat(requests).isEmpty();
		assertThat(complaints).isEmpty();
		assertThat(page.url()).isEqualTo(reader.root() + "/my-plan");
		assertThat(reader.context().cookies()).isEmpty();
		assertThat(page.evaluate("async () => localStorage.length + sessionStorage.length"
				+ " + (await indexedDB.databases()).length + (await caches.keys()).length + history.length"))
			.isEqualTo(2);
		assertThat(page.locator("main form, main [name], main [action]").count()).isZero();
		assertThat(page.locator(".plan__field:not([autocomplete=off])").count()).isZero();
	}

	@Test
	void aSavedPlanOpensAgainWordForWord(Readers readers) throws IOException {
		Reader reader = readers.with(Setting.DESK);
		List<String> complaints = complaints(reader);
		Page page = reader.open("/my-plan");
		write(page);
		Path file = save(page);
		assertThat(Files.readString(file)).contains("[plan 1] My plan", "\n[reasons] My reasons\n    I skip meals\n");

		page.reload();
		assertThat(words(page)).allMatch(String::isEmpty);
		page.locator("#plan-file").setInputFiles(file);
		assertThat(page.locator(".plan__said")).containsText("open");
		assertThat(words(page)).isEqualTo(WORDS);
		assertThat(page.locator("main img, main b").count()).isZero();
		assertThat(complaints).isEmpty();
	}

	@Test
	void aFileThatWasChangedElsewhereKeepsItsWords(Readers readers) {
		Page page = readers.with(Setting.PHONE).open("/my-plan");
		give(page,
				"\uFEFF[plan 1] My plan\r\n\r\n[people] People\r\n    Ana\r\nBen, without an indent\r\n[nonsense] line\r\n");

		assertThat(page.locator("#plan-people")).hasValue("Ana\nBen, without an indent\n[nonsense] line");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "hello", "{\"plan\":1}", "<html><script>alert(1)</script>", "[plan 1] and no part",
			"[plan 2] My plan\n[people] x", "\u0000\u0001\uFFFD" })
	void aFileThatIsNoPlanIsRefusedAndNothingIsLost(String content, Readers readers) {
		Page page = readers.with(Setting.PHONE).open("/my-plan");
		page.locator("#plan-people").fill("Ana");
		give(page, content);

		assertThat(page.locator(".plan__said"))
			.hasText("That file is not a plan from this page. What you wrote is still here.");
		assertThat(page.locator("#plan-people")).hasValue("Ana");
	}

	@Test
	void aHugeFileIsRefused(Readers readers) {
		Page page = readers.with(Setting.PHONE).open("/my-plan");
		give(page, "[plan 1]\n[people]\n" + "x".repeat(1_000_001));

		assertThat(page.locator(".plan__said")).containsText("not a plan");
	}

	@Test
	void openingAndClearingAskFirstWhenWordsWouldBeLost(Readers readers) {
		Page page = readers.with(Setting.PHONE).open("/my-plan");
		List<String> asked = new ArrayList<>();
		Consumer<Dialog> no = (dialog) -> {
			asked.add(dialog.message());
			dialog.dismiss();
		};
		page.onDialog(no);
		page.locator("#plan-people").fill("Ana");
		give(page, "[plan 1]\n[people] x\n    Ben\n");
		page.waitForCondition(() -> asked.size() == 1);
		assertThat(page.locator("#plan-people")).hasValue("Ana");
		page.locator("#plan-wipe").click();
		assertThat(page.locator("#plan-people")).hasValue("Ana");
		assertThat(asked).hasSize(2);

		page.offDialog(no);
		page.onDialog(Dialog::accept);
		page.locator("#plan-wipe").click();
		assertThat(page.locator("#plan-people")).hasValue("");
		assertThat(page.locator(".plan__said")).hasText("The boxes are empty.");
	}

	@Test
	void paperShowsEveryWordAndNoControls(Readers readers) {
		Page page = readers.with(Setting.PHONE).open("/my-plan");
		String longWords = "One more line.\n".repeat(60);
		page.locator("#plan-signs").fill(longWords);
		page.locator("#plan-people").fill("<b>Ana</b>");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

		Locator paper = page.locator("#plan-signs + .plan__paper");
		assertThat(paper).isVisible();
		assertThat(paper.evaluate("(it) => it.scrollHeight <= it.clientHeight + 1 && it.textContent"))
			.isEqualTo(longWords);
		assertThat(page.locator("#plan-people + .plan__paper")).hasText("<b>Ana</b>");
		assertThat(page.locator("#plan-safety, .plan__safety .call").first()).isVisible();
		for (String part : List.of(".plan__field", ".plan__tools", ".bar", ".footer nav", ".search", ".path",
				".onpage")) {
			assertThat(page.locator(part).first()).isHidden();
		}
	}

	@Test
	void withoutScriptsOneCanWriteAndPrintAndIsToldWhyNotSave(Readers readers) {
		Page page = readers.with(Setting.WITHOUT_SCRIPTS).open("/my-plan");
		page.locator("#plan-people").fill("Ana\n".repeat(30));

		assertThat(page.locator(".plan__without")).isVisible();
		assertThat(page.locator(".plan__tools")).isHidden();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator("#plan-people")).isVisible();
		Object box = page.locator("#plan-people").boundingBox().height;
		assertThat((double) box).as("it grows with the words").isGreaterThan(400);
	}

	@Test
	void leavingForAnotherPageAsksOnlyWhenWordsWouldBeLost(Readers readers) {
		Page page = readers.with(Setting.DESK).open("/my-plan");
		List<String> asked = new ArrayList<>();
		page.onDialog((dialog) -> {
			asked.add(dialog.type());
			dialog.accept();
		});
		page.locator(".bar__brand").click();
		page.waitForURL((url) -> url.endsWith("/"));
		assertThat(asked).isEmpty();

		page.navigate("/my-plan");
		page.locator("#plan-people").pressSequentially("Ana");
		page.locator(".bar__brand").click();
		page.waitForURL((url) -> url.endsWith("/"));
		assertThat(asked).containsExactly("beforeunload");

		page.navigate("/my-plan");
		page.locator("#plan-people").pressSequentially("Ana");
		save(page);
		page.locator(".bar__brand").click();
		page.waitForURL((url) -> url.endsWith("/"));
		assertThat(asked).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "click", "escape" })
	void theWayOutAsksNothing(String way, Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		reader.context()
			.route((url) -> !url.startsWith(reader.root()),
					(route) -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setBody("away")));
		Page page = reader.open("/my-plan");
		List<String> asked = new ArrayList<>();
		page.onDialog((dialog) -> {
			asked.add(dialog.type());
			dialog.dismiss();
		});
		page.locator("#plan-people").pressSequentially("Ana");
		if (way.equals("click")) {
			page.locator(".leave").click();
		}
		else {
			for (int i = 0; i < 3; i++) {
				page.keyboard().press("Escape");
			}
		}
		page.waitForURL((url) -> !url.startsWith(reader.root()));

		assertThat(asked).isEmpty();
		assertThat(page.locator("body")).hasText("away");
	}

	/**
	 * Playwright keeps no page alive after it is left, so the page is only told that it
	 * is put away.
	 */
	@Test
	void nothingIsLeftWhenTheBrowserPutsThePageAway(Readers readers) {
		Page page = readers.with(Setting.PHONE).open("/my-plan");
		page.locator("#plan-people").fill("Ana");
		page.evaluate("() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");

		assertThat(words(page)).allMatch(String::isEmpty);
		assertThat(page.locator("#plan-people + .plan__paper")).hasText("");
	}

	private static void write(Page page) {
		List<Locator> fields = page.locator(".plan__field").all();
		assertThat(fields).hasSameSizeAs(WORDS).hasSameSizeAs(PlanPart.values());
		for (int i = 0; i < fields.size(); i++) {
			fields.get(i).fill(WORDS.get(i));
		}
	}

	private static List<String> words(Page page) {
		return page.locator(".plan__field").all().stream().map(Locator::inputValue).toList();
	}

	private static Path save(Page page) {
		Download download = page.waitForDownload(() -> page.locator("#plan-save").click());
		assertThat(download.suggestedFilename()).isEqualTo("my-plan.txt");
		return download.path();
	}

	private static void give(Page page, String content) {
		page.locator("#plan-file")
			.setInputFiles(new FilePayload("plan.txt", "text/plain", content.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<String> requests(Page page) {
		List<String> requests = new ArrayList<>();
		page.onRequest((request) -> {
			if (!request.url().contains("/images/icon") && !request.url().startsWith("blob:")) {
				requests.add(request.url());
			}
		});
		return requests;
	}

	private static List<String> complaints(Reader reader) {
		List<String> complaints = new ArrayList<>();
		reader.context().onConsoleMessage((message) -> complaints.add(message.text()));
		reader.context().onWebError((error) -> complaints.add(error.error()));
		return complaints;
	}

}
