package org.kratomguide.export;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kratomguide.treatment.Evidence;
import org.kratomguide.treatment.Fact;
import org.kratomguide.treatment.Facts;

/** The facts of a treatment or an option, a line each, in the guide's Markdown. */
final class FactLines {

	private FactLines() {
	}

	static Stream<String> of(Facts facts) {
		Stream<String> rows = Arrays.stream(Fact.values()).map((fact) -> line(fact.label(), fact.of(facts)));
		return Stream.concat(rows, Stream.of(evidence("kratom", facts.kratom()),
				evidence(facts.elsewhere().condition(), facts.elsewhere())));
	}

	private static String evidence(@Nullable String condition, Evidence evidence) {
		String grade = (evidence.strength() != null) ? evidence.strength().words() + ". " : "";
		return line("Evidence for " + Objects.requireNonNullElse(condition, "other substance use"),
				grade + Objects.requireNonNullElse(evidence.words(), ""));
	}

	private static String line(String label, String text) {
		return "**" + label + ":** " + text.strip();
	}

}
