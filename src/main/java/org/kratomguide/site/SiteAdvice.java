package org.kratomguide.site;

import java.net.URI;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the way out on every page. */
@ControllerAdvice
class SiteAdvice {

	private final GuideProperties properties;

	SiteAdvice(GuideProperties properties) {
		this.properties = properties;
	}

	@ModelAttribute("leaveTo")
	URI leaveTo() {
		return this.properties.leaveTo();
	}

}
