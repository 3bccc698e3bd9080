package org.kratomguide.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Side by side on a desk, in cards on a phone, and a table for a screen reader in both.
 */
@BrowserTest
class ComparisonBrowserTests {

	private static final String THREE = "/treatments/compare?with=medical-detox,buprenorphine,online-communities";

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "DESK", "PHONE_IN_THE_DARK", "ZOOMED", "FORCED_COLORS" })
	void itIsFreeOfFaultsAndFits(Setting setting, Readers readers) {
		Reader reader = readers.with(setting);
		for (String address : List.of(THREE, "/treatments/compare?with=cbt", "/treatments/compare?with=a,b,c,d")) {
			Page page = reader.open(address);
			assertThat(Axe.faults(page)).as(reader.where(address)).isEmpty();
			assertThat((int) page.evaluate("() => document.scrollingElement.scrollWidth")).as(reader.where(address))
				.isLessThanOrEqualTo(page.viewportSize().width);
		}
	}

	/**
	 * The style sheet folds the table; the browser must still tell a screen reader that
	 * it is one.
	 */
	@ParameterizedTest
	@CsvSource({ "PHONE, /treatments, 6", "DESK, /treatments, 6", "ZOOMED, /treatments, 6", "PHONE, '" + THREE + "', 3",
			"DESK, '" + THREE + "', 3", "ZOOMED, '" + THREE + "', 3" })
	void aScreenReaderMeetsATableWithHeaders(Setting setting, String address, int columns, Readers readers) {
		Page page = readers.with(setting).open(address);
		Locator table = page.locator("table.compare");
		String tree = table.ariaSnapshot();

		assertThat(tree).startsWith("- table \"Side by side\"");
		assertThat(tree.lines().filter((line) -> line.contains("- columnheader \""))).as(tree).hasSize(columns);
		assertThat(tree.lines().filter((line) -> line.contains("- rowheader \""))).as(tree).hasSize(10);
		assertThat(tree.lines().filter((line) -> line.strip().startsWith("- row "))).as(tree).hasSize(11);
		assertThat(tree.lines().filter((line) -> line.strip().startsWith("- cell"))).as(tree)
			.hasSizeGreaterThanOrEqualTo(10 * columns);
		assertThat(Roles.of(page, "table.compare")).containsEntry("table", 1)
			.containsEntry("columnheader", columns)
			.containsEntry("rowheader", 10)
			.containsEntry("row", 11);
	}

	@Test
	void theListLeadsToTheTable(Readers readers) {
		Page page = readers.with(Setting.WITHOUT_SCRIPTS).open("/treatments");
		page.locator("input[value=medical-detox]").check();
		page.locator("input[value=aftercare]").check();
		page.getByText("Compare these").click();
		assertThat(page.locator("table.compare thead th")).hasText(new String[] { "Medical detox", "Aftercare" });

		page.locator("input[value=medical-detox]").uncheck();
		page.getByText("Compare these").click();
		assertThat(page.locator(".picker__hint")).hasText("Choose one or two more to set beside it.");
	}

}
