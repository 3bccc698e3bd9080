package org.kratomguide.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kratomguide.language.Paths;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers every fault with a page that has the helplines and the way back, and echoes
 * nothing. A program gets it in a form for programs.
 */
@Controller
class SiteErrorController implements ErrorController {

	private final Paths paths;

	SiteErrorController(Paths paths) {
		this.paths = paths;
	}

	@RequestMapping("/error")
	Object show(HttpServletRequest request, HttpServletResponse response, Model model) {
		Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		response.setHeader("Cache-Control", "no-store");
		response.setStatus((status != null) ? status : 404);
		if (isForPrograms(request)) {
			return Problem.response(response.getStatus(), Problem.advice(response.getStatus()));
		}
		model.addAttribute("fault", SiteFault.of(response.getStatus()));
		return "error/show";
	}

	private boolean isForPrograms(HttpServletRequest request) {
		Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return asked instanceof String address && this.paths.page(address)
			.filter((page) -> (page.english() + "/").startsWith(ProgramConfiguration.API + "/"))
			.isPresent();
	}

}
