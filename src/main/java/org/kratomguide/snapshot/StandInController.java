package org.kratomguide.snapshot;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Has the page that a host can show when somebody sends a form to a copy. */
@Controller
@ConditionalOnBooleanProperty("guide.snapshot.enabled")
class StandInController {

	static final String UNANSWERED = "/snapshot/unanswered";

	@GetMapping({ UNANSWERED, "/{language:[a-z]{2}}" + UNANSWERED })
	String unanswered(Model model) {
		model.addAttribute("standIn", StandIn.FORM);
		return StandIn.FORM.template();
	}

}
