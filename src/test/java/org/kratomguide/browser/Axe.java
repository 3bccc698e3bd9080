package org.kratomguide.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * The rules for accessible pages that a machine can check. Axe is asked directly and not
 * by the {@link AxeBuilder} that comes with it, which hands it to the browser anew for
 * each question: that takes as long as the answer.
 */
final class Axe {

	private static final String SOURCE = source();

	private static final Map<String, Object> EVERYTHING = Map.of("type", "tag", "values",
			List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

	private static final Map<String, Object> COLORS = Map.of("type", "rule", "values",
			List.of("color-contrast", "link-in-text-block"));

	/**
	 * Every place is listed for faults only: handing over the rest takes a quarter
	 * longer.
	 */
	private static final String RUN = """
			async ([rules, needed]) => {
				const found = await axe.run({ resultTypes: ['violations'], runOnly: rules });
				const used = [...found.passes, ...found.violations].map((rule) => rule.id);
				return [
					...needed.filter((id) => !used.includes(id)).map((id) => `axe did not use ${id}`),
					...found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} at ${node.target}`)),
				];
			}""";

	private Axe() {
	}

	/**
	 * What is wrong with the page as it now stands, everything that folds being opened
	 * first. That a rule went unused is wrong as well: it would mean that axe did not see
	 * the page.
	 */
	static List<String> faults(Page page) {
		return faults(page, EVERYTHING, List.of("color-contrast", "target-size", "region"));
	}

	/** The same for what depends on colors alone. */
	static List<String> faultsOfColor(Page page) {
		return faults(page, COLORS, List.of("color-contrast"));
	}

	@SuppressWarnings("unchecked")
	private static List<String> faults(Page page, Map<String, Object> rules, List<String> needed) {
		page.evaluate("() => document.querySelectorAll('details').forEach((it) => { it.open = true; })");
		if (page.evaluate("() => typeof axe").equals("undefined")) {
			page.evaluate(SOURCE);
		}
		return (List<String>) page.evaluate(RUN, List.of(rules, needed));
	}

	private static String source() {
		try (InputStream source = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
			return new String(source.readAllBytes(), StandardCharsets.UTF_8) + "; undefined";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
