package org.kratomguide.site;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/** Lets other sites show an answer in a frame of theirs. */
public final class Framing {

	private Framing() {
	}

	/**
	 * Lets any site frame this answer and no other. To be called when nothing can go
	 * wrong any more, so that an error page cannot be framed. Search engines are asked to
	 * leave it out, for it is a part of a page that they have.
	 */
	public static void allow(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", SecurityHeaders.FRAMED_POLICY);
		// In Servlet 6.1 null takes the header away.
		response.setHeader("X-Frame-Options", null);
		response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
		response.setHeader("X-Robots-Tag", "noindex");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "max-age=600, public");
	}

}
