package org.kratomguide.glossary;

import java.util.List;
import java.util.stream.Stream;

import org.kratomguide.language.Words;
import org.kratomguide.markdown.PlainText;
import org.kratomguide.search.PassageKind;
import org.kratomguide.search.PassageSource;
import org.kratomguide.search.PassageText;

import org.springframework.stereotype.Component;

/** Lets the explained words be searched. */
@Component
class GlossaryPassages implements PassageSource {

	private final GlossaryTerms terms;

	GlossaryPassages(GlossaryTerms terms) {
		this.terms = terms;
	}

	@Override
	public Stream<PassageText> passages() {
		return this.terms.findAll()
			.stream()
			.map(GlossaryTerm::getDefinition)
			.map((term) -> new PassageText("/glossary#" + term.slug(), PassageKind.TERM, Words.of("glossary.heading"),
					term.term(), asked(term), PlainText.of(term.meaning())));
	}

	private static List<String> asked(Definition term) {
		return Stream.concat(term.also().stream(), Stream.of(Words.of("glossary.asked", term.term()))).toList();
	}

}
