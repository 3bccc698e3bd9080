package org.kratomguide.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a part of a page's text as a page. */
@Component
class TextTemplate {

	private final ITemplateEngine templates;

	TextTemplate(ITemplateEngine templates) {
		this.templates = templates;
	}

	/** The page, or nothing where the text has no such part. */
	Optional<String> write(TextPage page, TextAddress address) {
		List<Element> parts = page.parts();
		if (address.part() > parts.size()) {
			return Optional.empty();
		}
		page.lead(address);
		Map<String, Object> model = Map.of("page", page, "address", address, "text",
				parts.get(address.part() - 1).html(), "last", parts.size());
		return Optional.of(page.language()
			.call(() -> this.templates.process("text/show", new Context(page.language().locale(), model))));
	}

}
