package org.kratomguide.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kratomguide.language.Language;
import org.kratomguide.link.PageVersion;
import org.kratomguide.link.PageVersions;
import org.kratomguide.link.ShortCode;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Links to pass on: copied, discreet, to a version, and as citations. */
@BrowserTest
class LinkTests {

	private static final String CITE = "/cite/" + ShortCode.of("/withdrawal");

	private static final String TWIN = "/r/" + ShortCode.of("/treatments/medical-detox");

	@Autowired
	private PageVersions versions;

	private static Page withClipboard(Reader reader, String address) {
		reader.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		return reader.open(address);
	}

	private static Object clipboard(Page page) {
		return page.evaluate("() => navigator.clipboard.readText()");
	}

	@Test
	void aLinkToASectionIsCopiedWithTheKeyboard(Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		Page page = withClipboard(reader, "/withdrawal");
		page.locator("a.here[href='#how-long-it-lasts']").focus();
		page.keyboard().press("Enter");
		page.locator("[role=status]", new Page.LocatorOptions().setHasText("Copied")).waitFor();

		assertThat(clipboard(page)).isEqualTo(reader.root() + "/withdrawal#how-long-it-lasts");
		assertThat(page.url()).endsWith("/withdrawal");
	}

	@Test
	void aLinkCopiedOnATwinIsDiscreet(Readers readers) {
		Reader reader = readers.with(Setting.DESK);
		Page page = withClipboard(reader, TWIN);
		page.locator("a.here").first().click();
		page.locator("[role=status]", new Page.LocatorOptions().setHasText("Copied")).waitFor();

		assertThat(clipboard(page))
			.isEqualTo(reader.root() + TWIN + "#" + ShortCode.of("/treatments/medical-detox#facts"));
	}

	@ParameterizedTest
	@EnumSource(names = { "WITHOUT_SCRIPTS", "PHONE" })
	void aLinkThatCannotBeCopiedLeadsThere(Setting setting, Readers readers) {
		Reader reader = readers.with(setting);
		reader.context().addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
		Page page = reader.open("/withdrawal");
		page.locator("a.here[href='#how-long-it-lasts']").click();
		page.waitForURL("**/withdrawal#how-long-it-lasts");

		assertThat(page.locator("#how-long-it-lasts").isVisible()).isTrue();
	}

	@Test
	void aThumbHitsTheLinksToSectionsAndTheyNameTheirSection(Readers readers) {
		Page page = readers.with(Setting.PHONE).open("/treatments/medical-detox");
		List<Locator> links = page.locator("a.here").all();

		assertThat(links).hasSizeGreaterThan(8).allSatisfy((link) -> {
			assertThat(link.boundingBox().height).isGreaterThanOrEqualTo(44);
			assertThat(link.textContent()).matches("Link to this (section|option): .+");
		});
	}

	@Test
	void aCitationIsCopiedWithAButton(Readers readers) {
		Page page = withClipboard(readers.with(Setting.PHONE), CITE);
		page.getByLabel("Copy: BibTeX").click();
		page.locator("[role=status]", new Page.LocatorOptions().setHasText("Copied")).waitFor();

		assertThat((String) clipboard(page)).startsWith("@misc{guide-")
			.isEqualTo(page.locator(".cite__text").nth(1).textContent());
	}

	@Test
	void withoutScriptsThereIsNoButtonThatDoesNothing(Readers readers) {
		Page page = readers.with(Setting.WITHOUT_SCRIPTS).open(CITE);

		assertThat(page.locator(".cite__text").count()).isEqualTo(4);
		assertThat(page.locator("main button").count()).isZero();
		assertThat(page.locator("a[download]").count()).isEqualTo(4);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "WITHOUT_SCRIPTS")
	void citationsTwinsAndOldVersionsAreFreeOfFaults(Setting setting, Readers readers) {
		Reader reader = readers.with(setting);
		for (String address : List.of(CITE, TWIN, "/withdrawal?v=00000000", keepOldVersion())) {
			Page page = reader.open(address);
			assertThat(Axe.faults(page)).as(reader.where(address)).isEmpty();
			assertThat((int) page.evaluate("() => document.scrollingElement.scrollWidth - innerWidth"))
				.as(reader.where(address))
				.isLessThanOrEqualTo(0);
		}
	}

	/**
	 * A text of the page that is not shown anywhere else, so other tests do not see it.
	 */
	private String keepOldVersion() {
		PageVersion now = this.versions.findCurrent()
			.stream()
			.filter((it) -> it.getAddress().equals("/withdrawal"))
			.findFirst()
			.orElseThrow();
		PageVersion old = new PageVersion(Language.ENGLISH, "/withdrawal", now.toVersion().firstSeen(),
				now.toVersion().title(), now.toVersion().review(), now.getText() + "\nThis stood here once.\n");
		old.supersede(now.toVersion().firstSeen());
		String id = old.toVersion().id();
		if (this.versions.findByAddressAndVersion("/withdrawal", id).isEmpty()) {
			this.versions.save(old);
		}
		return "/withdrawal?v=" + id;
	}

	@Test
	void theSelfCheckCountsOnATwin(Readers readers) {
		Page page = readers.with(Setting.PHONE).open("/r/" + ShortCode.of("/self-check"));
		page.getByText("I had strong urges to use it.").click();
		page.getByText("Count my answers").click();

		assertThat(page.locator(".result").innerText()).startsWith("You ticked 1 of 11.");
	}

	@ParameterizedTest
	@EnumSource(names = { "DESK", "WITHOUT_SCRIPTS" })
	void theHistoryOfWhoStaysOnTwinsNamesNothing(Setting setting, Readers readers) {
		Reader reader = readers.with(setting);
		List<String> history = new ArrayList<>();
		reader.page().onFrameNavigated((frame) -> history.add(frame.url() + " " + frame.title()));
		Page page = reader.open(TWIN);
		for (String link : List.of("main .flow a[href^='/r/']", ".footer a:has-text('Withdrawal')",
				".contents a:has-text('Self-check')", ".path a", "main .door a", "main a.action", ".crisis__label a")) {
			page.locator(link).first().click();
			page.waitForLoadState();
			assertThat(page.locator("h1").count()).as(link + " leads to " + page.url()).isEqualTo(1);
			history.add(page.url() + " " + page.title());
		}

		assertThat(history).hasSizeGreaterThan(10)
			.allMatch((entry) -> entry.replace(reader.root(), "")
				.matches("/r/" + ShortCode.PATTERN + "(#" + ShortCode.PATTERN + ")? (Guide)?"));
		assertThat(history.stream().distinct()).hasSizeGreaterThan(5);
	}

}
