package org.kratomguide.site;

import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What went wrong, told to a program as RFC 9457 has it. It repeats nothing of what was
 * asked.
 *
 * @param type the kind of problem; the status says it all
 * @param title the status in words
 * @param status the status
 * @param detail what to do about it, where that is known
 */
public record Problem(String type, String title, int status, @Nullable String detail) {

	/** An answer that tells of a problem. */
	public static ResponseEntity<Problem> response(int status, @Nullable String detail) {
		HttpStatus known = HttpStatus.resolve(status);
		String title = (known != null) ? known.getReasonPhrase() : "Error";
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.cacheControl(CacheControl.noStore())
			.body(new Problem("about:blank", title, status, detail));
	}

	/** What to do about a fault of this status, in general. */
	static @Nullable String advice(int status) {
		return switch (status) {
			case 404 -> "There is nothing at this address. The addresses are listed at /api/v1.";
			case 405 -> "This address can only be read: use GET.";
			case 406 -> "This address does not have the media type that the Accept header asks for.";
			case 429 -> "Too many requests in a minute. Retry-After says when to come back.";
			default -> (status >= 500) ? "It is not your fault. Please try again in a minute." : null;
		};
	}

}
