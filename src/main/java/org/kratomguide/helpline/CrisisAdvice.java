package org.kratomguide.helpline;

import java.util.List;
import java.util.stream.Stream;

import org.kratomguide.language.Words;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the ways to get help at once on every page. */
@ControllerAdvice
class CrisisAdvice {

	private final HelplineRegistry registry;

	CrisisAdvice(HelplineRegistry registry) {
		this.registry = registry;
	}

	@ModelAttribute("crisis")
	List<CrisisLink> crisis() {
		Helpline lifeline = this.registry.get("us-988");
		Helpline emergency = this.registry.get("us-911");
		Helpline poison = this.registry.get("us-poison");
		return Stream
			.of(new CrisisLink(lifeline.callHref(), lifeline.callLabel()),
					new CrisisLink(lifeline.textHref(), lifeline.textLabel()),
					new CrisisLink(emergency.callHref(), emergency.callLabel()),
					new CrisisLink(poison.callHref(), Words.of("crisis.poison", poison.getLine().display())))
			.toList();
	}

	/** A link in the strip. */
	record CrisisLink(String href, String label) {
	}

}
