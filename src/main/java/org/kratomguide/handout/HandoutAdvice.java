package org.kratomguide.handout;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kratomguide.link.ShortCode;
import org.kratomguide.site.RequestAddress;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the foot of a page offer to put it on a handout. */
@ControllerAdvice
class HandoutAdvice {

	private final Choices choices;

	HandoutAdvice(Choices choices) {
		this.choices = choices;
	}

	@ModelAttribute("handoutCode")
	@Nullable String handoutCode(HttpServletRequest request) {
		String address = RequestAddress.of(request);
		return this.choices.has(address) ? ShortCode.of(address) : null;
	}

}
