package org.kratomguide.facility;

import org.jspecify.annotations.Nullable;
import org.kratomguide.directory.FinderProperties;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets a page about a treatment lead to places that offer it. */
@ControllerAdvice
class FinderAdvice {

	private final Leads leads;

	FinderAdvice(FinderProperties properties, Needs needs) {
		this.leads = new Leads(properties, needs);
	}

	@ModelAttribute("finder")
	Leads leads() {
		return this.leads;
	}

	/** Where treatments and options lead. */
	record Leads(FinderProperties properties, Needs needs) {

		/**
		 * The key of what a treatment or an option is looked for by; none where there is
		 * no finder.
		 */
		public @Nullable String of(String slug) {
			return this.properties.enabled() ? this.needs.from(slug).map(Need::key).orElse(null) : null;
		}

	}

}
