package org.kratomguide.export;

import java.util.function.Consumer;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.language.Words;
import org.kratomguide.page.GuidePage;
import org.kratomguide.site.SiteAddress;
import org.kratomguide.treatment.Facts;
import org.kratomguide.treatment.Treatment;
import org.kratomguide.treatment.TreatmentOption;

import org.springframework.stereotype.Component;

/** Sets whole pages as Markdown, with where they come from and how they were checked. */
@Component
class PageMarkdown {

	private final ArticleRenderer renderer;

	private final SiteAddress site;

	private final Registers registers;

	PageMarkdown(ArticleRenderer renderer, SiteAddress site, Registers registers) {
		this.renderer = renderer;
		this.site = site;
		this.registers = registers;
	}

	String of(GuidePage page) {
		return start(page).article(page.article(), (sheet) -> this.registers.of(page.address(), sheet)).text();
	}

	String of(Treatment treatment) {
		GuidePage page = new GuidePage("/treatments/" + treatment.getSlug(), treatment.getArticle());
		Consumer<Sheet> facts = (sheet) -> {
			sheet.heading(2, Words.of("facts.heading"));
			facts(sheet, treatment.getFacts());
			sheet.heading(2, Words.of("options.heading"));
			treatment.getOptions().forEach((option) -> option(sheet, option));
		};
		return start(page).article(page.article(), facts).text();
	}

	private Sheet start(GuidePage page) {
		return new Sheet(page.address(), this.site, this.renderer.start());
	}

	private static void option(Sheet sheet, TreatmentOption option) {
		sheet.heading(3, option.getText().name());
		sheet.paragraph(option.getText().summary());
		facts(sheet, option.getText().facts());
	}

	private static void facts(Sheet sheet, Facts facts) {
		FactLines.of(facts).forEach(sheet::item);
		sheet.paragraph(Words.of("facts.ask") + ":");
		facts.ask().forEach(sheet::item);
	}

}
