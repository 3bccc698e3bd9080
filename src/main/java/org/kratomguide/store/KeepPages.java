package org.kratomguide.store;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kratomguide.site.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Looks over the shoulder of a reader and keeps what the application answers, if every
 * other reader would get the same. Where it cannot answer, the reader gets the page as it
 * was before the last change.
 */
class KeepPages extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(KeepPages.class);

	/**
	 * The one spelling of an address. Others lead to the same pages, but there is no end
	 * of them.
	 */
	private static final Pattern PLAIN = Pattern.compile("/|(/[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*)+");

	private final PageStore store;

	KeepPages(PageStore store) {
		this.store = store;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.GET.matches(request.getMethod()) || request.getQueryString() != null
				|| request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getHeader(HttpHeaders.RANGE) != null
				|| request.getHeader(HttpHeaders.ORIGIN) != null || request.getHeader(Asked.PREFIX) != null
				|| !PLAIN.matcher(request.getRequestURI()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Generation generation = this.store.current();
		StoredPage old = generation.findOld(request.getRequestURI());
		Attempt attempt = new Attempt(response, old != null);
		try {
			make(generation, request, attempt, chain);
		}
		catch (ServletException | IOException | RuntimeException ex) {
			this.store.fail(generation);
			if (old == null || response.isCommitted()) {
				throw ex;
			}
			attempt.fail(ex);
		}
		if (attempt.hasFailed()) {
			this.store.fail(generation);
		}
		if (attempt.hasFailed() && old != null) {
			LOG.warn("A page could not be made and is shown as it was before: {}", attempt.cause());
			old.write(request, response);
		}
		else {
			attempt.copyBodyToResponse();
		}
	}

	private void make(Generation generation, HttpServletRequest request, ContentCachingResponseWrapper copy,
			FilterChain chain) throws ServletException, IOException {
		String address = request.getRequestURI();
		boolean first = generation.begin(address);
		boolean kept = false;
		try {
			chain.doFilter(request, copy);
			byte[] body = copy.getContentAsByteArray();
			kept = first && body.length > 0 && Answer.isForAll(copy) && !SiteAddress.isTakenFrom(request);
			if (kept) {
				this.store.keep(generation, address, Answer.of(copy, body), body);
			}
		}
		finally {
			if (first && !kept) {
				generation.giveUp(address);
			}
		}
	}

}
