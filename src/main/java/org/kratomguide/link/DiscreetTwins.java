package org.kratomguide.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kratomguide.language.AtAddress;
import org.kratomguide.language.Paths;
import org.kratomguide.search.PassageKind;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Serves {@code /r/}code: the page itself, at an address that does not name its topic. A
 * section's code leads to its page's twin, where the section's id is that same code.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class DiscreetTwins extends OncePerRequestFilter {

	/** Where the twins are. */
	static final String PATH = "/r/";

	/** The request attribute that says that a page is read as a twin. */
	static final String DISCREET = DiscreetTwins.class.getName();

	private static final Pattern TWIN = Pattern.compile(PATH + "(" + ShortCode.PATTERN + ")");

	private final LinkTargets targets;

	private final Paths paths;

	DiscreetTwins(LinkTargets targets, Paths paths) {
		this.paths = paths;
		this.targets = targets;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Matcher twin = TWIN.matcher(request.getRequestURI());
		Optional<LinkTarget> target = twin.matches() ? this.targets.find(twin.group(1)) : Optional.empty();
		if (target.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		response.setHeader("X-Robots-Tag", "noindex, nofollow");
		if (target.get().kind() == PassageKind.PAGE) {
			show(target.get().address(), request, response, chain);
		}
		else {
			response.setStatus(HttpServletResponse.SC_FOUND);
			response.setHeader(HttpHeaders.LOCATION,
					this.paths.local(PATH + ShortCode.of(target.get().page())) + "#" + target.get().code());
		}
	}

	private void show(String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		request.setAttribute(DISCREET, true);
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		chain.doFilter(new AtAddress(request, address), page);
		if (isHtml(page.getContentType()) && page.getContentSize() > 0) {
			byte[] discreet = new DiscreetHtml(this.targets, this.paths, address)
				.of(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8))
				.getBytes(StandardCharsets.UTF_8);
			response.setContentLength(discreet.length);
			response.getOutputStream().write(discreet);
		}
		else {
			page.copyBodyToResponse();
		}
	}

	private static boolean isHtml(@Nullable String contentType) {
		return contentType != null && contentType.startsWith(MediaType.TEXT_HTML_VALUE);
	}

}
