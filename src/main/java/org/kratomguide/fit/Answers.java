package org.kratomguide.fit;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * What was answered. It lives as long as one request.
 *
 * @param given for each question that was answered, the ids of what was chosen
 */
public record Answers(Map<String, Set<String>> given) {

	private static final Set<String> NOTHING = Set.of(FitQuestion.UNKNOWN);

	/** The ids of what was chosen, or {@link FitQuestion#UNKNOWN} alone. */
	public Set<String> to(String question) {
		return this.given.getOrDefault(question, NOTHING);
	}

	/** Whether at least one of these was chosen. */
	boolean has(String question, Collection<String> any) {
		return !Collections.disjoint(to(question), any);
	}

	@Override
	public String toString() {
		return "Answers[not shown]";
	}

}
