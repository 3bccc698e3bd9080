package org.kratomguide.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kratomguide.Site;
import org.kratomguide.snapshot.ExportedGuide;

import static org.assertj.core.api.Assertions.assertThat;

/** The search of a copy that is only files. */
@BrowserTest
class SnapshotBrowserTests {

	@ParameterizedTest
	@CsvSource({ "/,withdrawal,/withdrawal", "/es,abstinencia,/es/abstinencia" })
	void whatIsTypedIsFoundAndNothingLeavesTheCopy(String home, String word, String found, Readers readers) {
		String root = ExportedGuide.site().root();
		Reader reader = readers.with(Setting.PHONE);
		List<String> requests = new ArrayList<>();
		reader.context().onRequest((request) -> requests.add(request.url()));

		Page page = reader.open(root + home);
		page.waitForResponse((response) -> response.status() == 404,
				() -> page.locator("#q").fill(word.substring(0, 3)));
		page.locator("#q").fill(word);
		page.locator("#q").press("Enter");
		page.waitForSelector(".results__item");

		assertThat(page.locator(".results__item a").evaluateAll("(all) => all.map((it) => it.getAttribute('href'))"))
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.anyMatch((href) -> href.toString().startsWith(found));
		assertThat(requests).isNotEmpty().allMatch((url) -> url.startsWith(root + "/"));
		assertThat(requests.stream().filter((url) -> url.contains("?q="))).hasSize(2);
		assertThat(Axe.faults(page)).isEmpty();
		assertThat(page.evaluate(QuietTests.KEPT)).isEqualTo(QuietTests.NOTHING);
	}

	/**
	 * A browser holds it against a form if what is sent is led on to where forms must not
	 * go.
	 */
	@ParameterizedTest
	@CsvSource({ "/,/search", "/es,/es/buscar" })
	void besideALiveGuideWhatIsTypedIsLookedForThere(String home, String search, Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		String live = reader.root();

		Page page = reader.open(ExportedGuide.beside(Site.at(URI.create(live).getPort())).root() + home);
		page.locator("#q").fill("kratom");
		page.locator("#q").press("Enter");
		page.waitForURL(live + search + "?q=kratom");

		assertThat(page.locator(".results__item").count()).isPositive();
	}

	@Test
	void withoutScriptsItSaysSoAndLeadsToTheListFromAToZ(Readers readers) {
		Page page = readers.with(Setting.WITHOUT_SCRIPTS).open(ExportedGuide.site().root() + "/search?q=withdrawal");

		assertThat(page.locator("[role=status].page__lede").innerText()).contains("scripts", "A to Z");
		page.locator("main a[href='/a-to-z']").click();
		assertThat(page.locator("main a[href='/withdrawal']").count()).isPositive();
	}

}
