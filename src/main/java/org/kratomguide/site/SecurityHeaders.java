package org.kratomguide.site;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps every page to itself: nothing is loaded from elsewhere, no other site may frame
 * it, and no other site learns where a reader came from.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

	/** For the few answers that other sites may show in a frame; they run no script. */
	static final String FRAMED_POLICY = String.join("; ", "default-src 'none'", "style-src 'self'", "img-src 'self'",
			"form-action 'none'", "base-uri 'none'", "frame-ancestors *");

	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "style-src 'self'",
			"script-src 'self'", "img-src 'self'", "connect-src 'self'", "manifest-src 'self'", "form-action 'self'",
			"base-uri 'none'", "frame-ancestors 'none'");

	private static final String PERMISSIONS_POLICY = String.join(", ", "camera=()", "geolocation=()", "microphone=()",
			"payment=()", "usb=()", "browsing-topics=()", "interest-cohort=()");

	/** The headers of every answer, in the same order at each start and on each node. */
	static final Map<String, String> ALL = Collections.unmodifiableMap(new TreeMap<>(Map.of("Content-Security-Policy",
			CONTENT_SECURITY_POLICY, "Referrer-Policy", "no-referrer", "X-Content-Type-Options", "nosniff",
			"X-Frame-Options", "DENY", "Permissions-Policy", PERMISSIONS_POLICY, "Cross-Origin-Opener-Policy",
			"same-origin", "Cross-Origin-Resource-Policy", "same-origin")));

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ALL.forEach(response::setHeader);
		if (request.getMethod().equals("TRACE")) {
			// Servlets would send back all that a reader's client said.
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
			return;
		}
		chain.doFilter(request, response);
	}

	/** Some errors come about before any filter is asked. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
