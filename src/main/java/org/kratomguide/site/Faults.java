package org.kratomguide.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.QuietException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Logs what broke and answers with the page for it. The server would log the address as
 * well, and so what somebody was reading.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class Faults extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

	/** Seconds after which a database may be back. */
	private static final String RETRY_AFTER = "30";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | IOException | RuntimeException ex) {
			Throwable fault = (ex instanceof ServletException && ex.getCause() != null) ? ex.getCause() : ex;
			boolean unavailable = DatabaseTrouble.isIn(fault);
			if (unavailable) {
				LOG.warn("A page needs the database, which does not answer: {}", fault.toString());
			}
			else if (!(fault instanceof QuietException) && !(fault instanceof IOException)) {
				LOG.error("A page could not be made", fault);
			}
			if (response.isCommitted()) {
				throw ex;
			}
			refuse(response, fault, unavailable);
		}
	}

	private static void refuse(HttpServletResponse response, Throwable fault, boolean unavailable) throws IOException {
		if (unavailable) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
		else {
			response.sendError((fault instanceof HttpException refused) ? refused.getCode()
					: HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
		}
	}

}
