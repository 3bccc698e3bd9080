package org.kratomguide.export;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import org.kratomguide.language.Words;
import org.kratomguide.treatment.Evidence;
import org.kratomguide.treatment.Fact;
import org.kratomguide.treatment.Facts;

/** The facts of a treatment or an option, a line each, in the guide's Markdown. */
final class FactLines {

	private FactLines() {
	}

	static Stream<String> of(Facts facts) {
		Stream<String> rows = Arrays.stream(Fact.values()).map((fact) -> line(fact.label(), fact.of(facts)));
		String condition = Objects.requireNonNullElseGet(facts.elsewhere().condition(),
				() -> Words.of("evidence.elsewhere.unnamed"));
		return Stream.concat(rows, Stream.of(evidence(Words.of("facts.kratom"), facts.kratom()),
				evidence(Words.of("facts.elsewhere", condition), facts.elsewhere())));
	}

	private static String evidence(String label, Evidence evidence) {
		String grade = (evidence.strength() != null) ? evidence.strength().words() + ". " : "";
		return line(label, grade + Objects.requireNonNullElse(evidence.words(), ""));
	}

	private static String line(String label, String text) {
		return "**" + label + ":** " + text.strip();
	}

}
