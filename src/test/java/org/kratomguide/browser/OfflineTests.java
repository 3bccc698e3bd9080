package org.kratomguide.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The guide on a device whose network is cut. */
@BrowserTest
class OfflineTests {

	private static final int MOST_BYTES = 1_000_000;

	/**
	 * Some sixty pages come one after the other, in milliseconds, on a machine that may
	 * be busy.
	 */
	private static final int PATIENCE = 120_000;

	private static final String KEPT_BYTES = """
			async () => {
				let bytes = 0;
				for (const name of await caches.keys()) {
					const cache = await caches.open(name);
					for (const request of await cache.keys()) {
						bytes += (await (await cache.match(request)).blob()).size;
					}
				}
				return bytes;
			}""";

	private static final String PAGES = "async (list) => (await (await fetch(list)).json()).pages";

	private static void keep(Page page, String said) {
		press(page, "#offline-keep", said);
	}

	private static void press(Page page, String button, String said) {
		page.locator(button).click();
		page.waitForCondition(() -> page.locator(".offline__said").innerText().startsWith(said),
				new Page.WaitForConditionOptions().setTimeout(PATIENCE));
	}

	@ParameterizedTest
	@CsvSource({ "/offline,Done,/get-help,/search?q=cravings,/find-treatment?p=10001",
			"/es/sin-conexion,Listo,/es/obtener-ayuda,/es/buscar?q=antojos,/es/encontrar-tratamiento?p=10001" })
	void everyPageAndTheSearchAreReadWithoutANetwork(String address, String done, String help, String search,
			String finder, Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		Page page = reader.open(address);
		assertThat(page.evaluate(QuietTests.KEPT)).isEqualTo(QuietTests.NOTHING);
		List<?> pages = (List<?>) page.evaluate(PAGES, page.locator(".offline").getAttribute("data-list"));
		assertThat(pages).hasSizeGreaterThan(40).anyMatch(address::equals).anyMatch(help::equals);

		keep(page, done);
		assertThat((Integer) page.evaluate(KEPT_BYTES)).isBetween(MOST_BYTES / 10, MOST_BYTES);

		reader.context().setOffline(true);
		assertThatThrownBy(() -> page.evaluate("() => fetch('/api/v1')")).isInstanceOf(PlaywrightException.class);
		SoftAssertions.assertSoftly((softly) -> pages.forEach((kept) -> {
			Page read = reader.open(kept.toString());
			softly.assertThat(read.locator("h1").innerText()).as(kept.toString()).isNotEmpty();
			// The browser itself may still have the page that was opened a moment ago, in
			// full. It has it only if the store had it, and for a minute.
			int least = kept.equals(address) ? 0 : 1;
			softly.assertThat(read.locator(".offline__dated").count()).as(kept.toString()).isBetween(least, 1);
			softly.assertThat((Boolean) read.evaluate("() => document.styleSheets.length > 4")).isTrue();
		}));
		assertThat(reader.open(help).locator("main a[href^='tel:']").count()).isGreaterThan(3);
		reader.open(search).waitForSelector(".results__item");
		String first = page.locator(".results__item a").first().getAttribute("href");
		page.locator(".results__item a").first().click();
		page.waitForURL("**" + first);
		assertThat(page.locator("h1").innerText()).isNotEmpty();
		assertThat(reader.open(finder).locator("main a[href*='" + help + "']").count()).isEqualTo(1);
		assertThat(Axe.faults(page)).isEmpty();
	}

	@Test
	void nothingIsLeftWhenItIsRemoved(Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		Page page = reader.open("/offline");
		assertThat(page.locator("#offline-remove").isVisible()).isFalse();
		keep(page, "Done");
		assertThat(page.evaluate(QuietTests.KEPT)).isNotEqualTo(QuietTests.NOTHING);
		page.reload();
		press(page, "#offline-remove", "Removed");
		page.reload();

		assertThat(page.evaluate(QuietTests.KEPT)).isEqualTo(QuietTests.NOTHING);
		reader.context().setOffline(true);
		assertThatThrownBy(() -> reader.open("/withdrawal")).isInstanceOf(PlaywrightException.class);
	}

	/**
	 * Half a copy would be worse than none, and an old one is better than half of a new
	 * one.
	 */
	@Test
	void whatFailsHalfwayLeavesWhatWasThereBefore(Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		Page page = reader.open("/offline");
		page.route("**/myths", (route) -> route.abort());
		keep(page, "That did not work");
		assertThat(page.evaluate(QuietTests.KEPT)).isEqualTo(QuietTests.NOTHING);
		page.unroute("**/myths");
		keep(page, "Done");
		Object kept = page.evaluate("() => caches.keys()");
		reader.context().setOffline(true);
		keep(page, "That did not work");

		assertThat(page.evaluate("() => caches.keys()")).isEqualTo(kept);
	}

	@Test
	void withAConnectionTheNewestPageIsRead(Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		Page page = reader.open("/offline");
		keep(page, "Done");

		assertThat(reader.open("/withdrawal").locator(".offline__dated").count()).isZero();
	}

	@Test
	void keepsWithOrdinaryRequestsForPagesAndNothingElse(Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		Page page = reader.open("/offline");
		List<String> requests = new ArrayList<>();
		reader.context().onRequest((request) -> requests.add(request.method() + " " + request.url()));
		keep(page, "Done");

		assertThat(requests).isNotEmpty()
			.allMatch((request) -> request.startsWith("GET " + reader.root() + "/"))
			.noneMatch((request) -> request.contains("?"));
	}

	@Test
	void theManifestNamesNothing(Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		Page page = reader.open("/offline");
		Map<?, ?> manifest = (Map<?, ?>) page
			.evaluate("async () => (await fetch(document.querySelector('link[rel=manifest]').href)).json()");

		assertThat(manifest.get("name")).isEqualTo("Guide");
		assertThat(manifest.toString().toLowerCase(Locale.ROOT)).doesNotContain("kratom", "addiction");
		for (Object icon : (List<?>) Objects.requireNonNull(manifest.get("icons"))) {
			Object size = page.evaluate("""
					async (src) => {
						const image = new Image();
						image.src = src;
						await image.decode();
						return image.naturalWidth;
					}""", ((Map<?, ?>) icon).get("src"));
			assertThat((Integer) size).isPositive();
		}
	}

}
