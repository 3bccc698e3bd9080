package org.kratomguide.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kratomguide.language.AtAddress;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Serves {@code /text} and any address after it: the page that stands there, as text. It
 * works on the finished page, so that what is added to a page is in its text too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class TextEdition extends OncePerRequestFilter {

	/**
	 * The request attribute with the address of the page that is being read, as it came.
	 */
	static final String READ = TextEdition.class.getName();

	private final TextTemplate template;

	TextEdition(TextTemplate template) {
		this.template = template;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<TextAddress> text = TextAddress.read(request.getRequestURI());
		request.setAttribute(READ, text.map(TextAddress::page).orElse(request.getRequestURI()));
		if (text.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		Kept full = new Kept(response);
		chain.doFilter(new AtAddress(request, text.get().page()), full);
		String location = response.getHeader(HttpHeaders.LOCATION);
		if (location != null && !response.isCommitted()) {
			response.setHeader(HttpHeaders.LOCATION, TextAddress.of(location));
		}
		if (full.isPage()) {
			answer(text.get().asked(request.getQueryString()), full, response);
		}
		else if (!response.isCommitted()) {
			full.copyBodyToResponse();
		}
	}

	private void answer(TextAddress text, Kept full, HttpServletResponse response) throws IOException {
		Optional<String> part = this.template.write(TextPage.of(full.html(), text.page()), text);
		if (part.isEmpty()) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		byte[] bytes = part.get().getBytes(StandardCharsets.UTF_8);
		response.setHeader("X-Robots-Tag", "noindex");
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

	/** The finished page, before anybody has it. */
	private static final class Kept extends ContentCachingResponseWrapper {

		Kept(HttpServletResponse response) {
			super(response);
		}

		/** Somebody who reads text is sent on to text. */
		@Override
		public void sendRedirect(String location) throws IOException {
			super.sendRedirect(TextAddress.of(location));
		}

		boolean isPage() {
			@Nullable String type = getContentType();
			return type != null && type.startsWith(MediaType.TEXT_HTML_VALUE) && getContentSize() > 0;
		}

		String html() {
			return new String(getContentAsByteArray(), StandardCharsets.UTF_8);
		}

	}

}
