package org.kratomguide.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers every fault with a page that has the helplines and the way back, and echoes
 * nothing.
 */
@Controller
class SiteErrorController implements ErrorController {

	@RequestMapping("/error")
	String show(HttpServletRequest request, HttpServletResponse response) {
		Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		response.setHeader("Cache-Control", "no-store");
		response.setStatus((status != null) ? status : 404);
		if (response.getStatus() == 404) {
			return "error/404";
		}
		return (response.getStatus() < 500) ? "error/4xx" : "error/5xx";
	}

}
