package org.kratomguide.link;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kratomguide.language.Paths;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Leads from an address that a page had before to where it is now. What follows the
 * question mark goes along, so that a version is found by its old address too.
 */
@Component
class MovedPages implements HandlerInterceptor {

	private final LinkTargets targets;

	private final Paths paths;

	MovedPages(LinkTargets targets, Paths paths) {
		this.paths = paths;
		this.targets = targets;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Optional<String> now = this.targets.moved(request.getRequestURI());
		now.ifPresent((address) -> {
			String query = request.getQueryString();
			response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
			response.setHeader(HttpHeaders.LOCATION, this.paths.local(address) + ((query != null) ? "?" + query : ""));
		});
		return now.isEmpty();
	}

}
