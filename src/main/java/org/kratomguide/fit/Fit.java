package org.kratomguide.fit;

import java.util.List;

/** What the rules say to somebody's answers. */
public sealed interface Fit {

	/**
	 * There is danger, and nothing else is said.
	 *
	 * @param dangers the rules that were met, the most urgent first
	 */
	record HelpNow(List<FitRule> dangers) implements Fit {
	}

	/**
	 * What to talk about with a clinician.
	 *
	 * @param cautions what needs care before anything else
	 * @param level how much care to ask about
	 * @param treatments the treatments to talk about
	 * @param unknowns what nobody knows
	 */
	record Advice(List<FitRule> cautions, FitRule level, List<FitRule> treatments,
			List<FitRule> unknowns) implements Fit {
	}

}
