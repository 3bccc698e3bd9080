package org.kratomguide.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Reads the language off the address and hands the request on under its English address,
 * so that a page has one controller whatever its language.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LanguageFilter extends OncePerRequestFilter {

	/** What may not stand in an address as it is (RFC 3986). */
	private static final Pattern NO_URI = Pattern.compile("[^!#$%&'()*+,/0-9:;=?@A-Z\\[\\]_a-z~.-]+");

	private final Paths paths;

	LanguageFilter(Paths paths) {
		this.paths = paths;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		Language language = RequestLanguage.named(path);
		RequestLanguage.set(request, language);
		LocaleContextHolder.setLocale(language.locale());
		try {
			Optional<String> english = this.paths.english(path);
			String unprefixed = path.substring(language.prefix().length());
			if (english.isEmpty() && this.paths.has(unprefixed)) {
				response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
				response.setHeader("Location", this.paths.local(unprefixed) + query(request));
				return;
			}
			// What is unknown keeps its address, so that nothing falls back to English.
			chain.doFilter(new Renamed(request, language, english.orElse(path)), new Answer(response));
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	/** The query with its question mark, fit for a header whatever was sent. */
	private static String query(HttpServletRequest request) {
		String query = request.getQueryString();
		if (query == null) {
			return "";
		}
		return "?" + NO_URI.matcher(query).replaceAll((sign) -> UriUtils.encode(sign.group(), StandardCharsets.UTF_8));
	}

	/** The answer, which leads to pages in the language that is being read. */
	private final class Answer extends HttpServletResponseWrapper {

		Answer(HttpServletResponse response) {
			super(response);
		}

		@Override
		public String encodeRedirectURL(String url) {
			return super.encodeRedirectURL(LanguageFilter.this.paths.localLink(url));
		}

	}

	/** The request under another address, in the language of its own. */
	private static final class Renamed extends AtAddress {

		private final Language language;

		Renamed(HttpServletRequest request, Language language, String path) {
			super(request, path);
			this.language = language;
		}

		@Override
		public Locale getLocale() {
			return this.language.locale();
		}

	}

}
