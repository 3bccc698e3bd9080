package org.kratomguide.store;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kratomguide.site.SiteAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Looks over the shoulder of a reader and keeps what the application answers, if every
 * other reader would get the same.
 */
class KeepPages extends OncePerRequestFilter {

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
		String address = request.getRequestURI();
		Generation generation = this.store.current();
		if (!generation.begin(address)) {
			chain.doFilter(request, response);
			return;
		}
		boolean kept = false;
		try {
			ContentCachingResponseWrapper copy = new ContentCachingResponseWrapper(response);
			chain.doFilter(request, copy);
			byte[] body = copy.getContentAsByteArray();
			kept = body.length > 0 && Answer.isForAll(copy) && !SiteAddress.isTakenFrom(request);
			if (kept) {
				this.store.keep(generation, address, Answer.of(copy, body));
			}
			copy.copyBodyToResponse();
		}
		finally {
			if (!kept) {
				generation.giveUp(address);
			}
		}
	}

}
