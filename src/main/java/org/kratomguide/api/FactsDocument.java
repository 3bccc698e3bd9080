package org.kratomguide.api;

import java.util.Arrays;
import java.util.List;

import org.kratomguide.treatment.Fact;
import org.kratomguide.treatment.Facts;

/**
 * The facts by which treatments and options are compared.
 *
 * @param rows the facts, in the order in which pages show them
 * @param questionsToAsk what to ask before starting
 * @param evidenceForKratom the evidence in people who use kratom
 * @param evidenceElsewhere the evidence that is borrowed
 */
record FactsDocument(List<Row> rows, List<Prose> questionsToAsk, EvidenceDocument evidenceForKratom,
		EvidenceDocument evidenceElsewhere) {

	static FactsDocument of(Facts facts, ProseRendering page) {
		return new FactsDocument(
				Arrays.stream(Fact.values())
					.map((fact) -> new Row(fact, fact.label(), page.inline(fact.of(facts))))
					.toList(),
				page.inline(facts.ask()), EvidenceDocument.of(facts.kratom(), page),
				EvidenceDocument.of(facts.elsewhere(), page));
	}

	/**
	 * One fact.
	 *
	 * @param name its name for programs
	 * @param label its name for readers
	 * @param text what it says
	 */
	record Row(Fact name, String label, Prose text) {
	}

}
