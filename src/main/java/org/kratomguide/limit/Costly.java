package org.kratomguide.limit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UriUtils;

/** What costs more than handing out a page that is ready. */
enum Costly {

	SEARCH, FINDER, FORM, PDF;

	/**
	 * What a request asks for.
	 * @param request under its English address
	 */
	static Optional<Costly> of(HttpServletRequest request) {
		String address = plain(request.getRequestURI());
		if (address.endsWith(".pdf")) {
			return Optional.of(PDF);
		}
		if (address.equals("/search") || address.startsWith("/search/") || address.equals("/api/v1/search")) {
			return Optional.of(SEARCH);
		}
		boolean asked = request.getQueryString() != null;
		if (address.startsWith("/api/v1/facilities") || (address.equals("/find-treatment") && asked)) {
			return Optional.of(FINDER);
		}
		boolean form = request.getMethod().equals("POST") || (asked && address.startsWith("/handout"))
				|| address.equals("/treatments/compare");
		return form ? Optional.of(FORM) : Optional.empty();
	}

	/** As controllers read it, for whom {@code /%73earch;a=b} is the search too. */
	private static String plain(String address) {
		return UriUtils.decode(address.replaceAll(";[^/]*", ""), StandardCharsets.UTF_8);
	}

}
