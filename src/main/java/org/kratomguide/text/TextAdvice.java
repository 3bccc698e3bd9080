package org.kratomguide.text;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page where its text is. */
@ControllerAdvice
class TextAdvice {

	/** None on an error page, which echoes nothing of what was asked. */
	@ModelAttribute("textOnly")
	@Nullable String textOnly(HttpServletRequest request) {
		return (request.getDispatcherType() == DispatcherType.ERROR) ? null
				: TextAddress.of(String.valueOf(request.getAttribute(TextEdition.READ)));
	}

}
