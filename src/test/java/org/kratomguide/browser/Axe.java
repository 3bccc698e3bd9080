package org.kratomguide.browser;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;

/** The rules for accessible pages that a machine can check. */
final class Axe {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final List<String> COLORS = List.of("color-contrast", "link-in-text-block");

	private Axe() {
	}

	/**
	 * What is wrong with the page as it now stands, everything that folds being opened
	 * first. That a rule went unused is wrong as well: it would mean that axe did not see
	 * the page.
	 */
	static List<String> faults(Page page) {
		return faults(page, builder(page).withTags(RULES), List.of("color-contrast", "target-size", "region"));
	}

	/** The same for what depends on colors alone. */
	static List<String> faultsOfColor(Page page) {
		return faults(page, builder(page).withRules(COLORS), List.of("color-contrast"));
	}

	private static List<String> faults(Page page, AxeBuilder axe, List<String> used) {
		page.evaluate("() => document.querySelectorAll('details').forEach((it) => { it.open = true; })");
		AxeResults results = axe.analyze();
		Stream<String> missing = used.stream()
			.filter((rule) -> results.getPasses().stream().noneMatch((pass) -> pass.getId().equals(rule)))
			.filter((rule) -> results.getViolations().stream().noneMatch((fault) -> fault.getId().equals(rule)))
			.map((rule) -> "axe did not use " + rule);
		return Stream
			.concat(missing, results.getViolations()
				.stream()
				.flatMap((rule) -> rule.getNodes().stream().map((node) -> rule.getId() + " at " + node.getTarget())))
			.toList();
	}

	/**
	 * The legacy mode reads frames less well, and we have none. It needs no second tab.
	 */
	private static AxeBuilder builder(Page page) {
		return new AxeBuilder(page).options(options()).setLegacyMode(true);
	}

	/**
	 * Every place is listed for faults only: handing over the rest takes a quarter
	 * longer.
	 */
	private static AxeRunOptions options() {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return options;
	}

}
