package org.kratomguide.export;

import org.kratomguide.change.ChangeNotes;
import org.kratomguide.glossary.Definition;
import org.kratomguide.glossary.GlossaryTerm;
import org.kratomguide.glossary.GlossaryTerms;
import org.kratomguide.helpline.Country;
import org.kratomguide.helpline.Helpline;
import org.kratomguide.helpline.HelplineRegistry;
import org.kratomguide.helpline.Line;
import org.kratomguide.language.Words;
import org.kratomguide.selfcheck.Criterion;
import org.kratomguide.source.Source;
import org.kratomguide.source.Sources;
import org.kratomguide.treatment.Treatment;
import org.kratomguide.treatment.TreatmentOverviews;
import org.kratomguide.treatment.Treatments;

import org.springframework.stereotype.Component;

/** What some pages show besides their article. */
@Component
class Registers {

	private final HelplineRegistry helplines;

	private final GlossaryTerms terms;

	private final Sources sources;

	private final Treatments treatments;

	private final TreatmentOverviews overviews;

	private final ChangeNotes changes;

	Registers(HelplineRegistry helplines, GlossaryTerms terms, Sources sources, Treatments treatments,
			TreatmentOverviews overviews, ChangeNotes changes) {
		this.helplines = helplines;
		this.terms = terms;
		this.sources = sources;
		this.treatments = treatments;
		this.overviews = overviews;
		this.changes = changes;
	}

	/** Adds what the page at an address shows. */
	void of(String address, Sheet sheet) {
		switch (address) {
			case "/", "/treatments" -> treatments(address, sheet);
			case "/get-help" -> Country.group(this.helplines.all()).forEach((country) -> helplines(country, sheet));
			case "/glossary" -> this.terms.findAll().forEach((term) -> term(term, sheet));
			case "/sources" -> this.sources.findAll().forEach((source) -> source(source, sheet));
			case "/self-check" -> criteria(sheet);
			case "/changes" -> this.changes.all().forEach((change) -> sheet.item(change.on() + ": " + change.what()));
			default -> {
			}
		}
	}

	private void treatments(String address, Sheet sheet) {
		for (Treatment treatment : this.treatments.findAllByOrderByPosition()) {
			sheet.heading(2, treatment.getArticle().shortTitle());
			sheet.paragraph(treatment.getArticle().lede());
			FactLines.of(treatment.getFacts()).forEach(sheet::item);
		}
		if (address.equals("/treatments")) {
			sheet.heading(2, Words.of("compare.none"));
			this.overviews.find().ifPresent((it) -> FactLines.of(it.getWithoutTreatment()).forEach(sheet::item));
		}
	}

	private static void helplines(Country country, Sheet sheet) {
		sheet.heading(2, country.name());
		for (Helpline helpline : country.helplines()) {
			Line line = helpline.getLine();
			String call = (line.dial() != null) ? helpline.callLabel() + ". " : "";
			String text = (line.sms() != null) ? helpline.textLabel() + ". " : "";
			sheet.item("**" + line.name() + ".** " + call + text + line.use() + " "
					+ Words.of("export.helpline", line.hours(), line.cost(), line.checked()));
		}
	}

	private static void term(GlossaryTerm term, Sheet sheet) {
		Definition it = term.getDefinition();
		String also = it.also().isEmpty() ? "" : " " + Words.of("export.also", String.join(", ", it.also()));
		sheet.item("**" + it.term() + "**" + also + ": " + it.meaning());
	}

	private static void source(Source source, Sheet sheet) {
		sheet.item(Footnote.of(source.getReference()));
	}

	private static void criteria(Sheet sheet) {
		for (Criterion criterion : Criterion.values()) {
			sheet.item(criterion.words());
		}
	}

}
