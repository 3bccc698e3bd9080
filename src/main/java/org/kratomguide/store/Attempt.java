package org.kratomguide.store;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The application's attempt at an answer. That it failed is not told to the reader yet,
 * if there is something else to show.
 */
class Attempt extends ContentCachingResponseWrapper {

	private final boolean replaceable;

	private @Nullable Object cause;

	Attempt(HttpServletResponse response, boolean replaceable) {
		super(response);
		this.replaceable = replaceable;
	}

	@Override
	public void sendError(int status) throws IOException {
		if (!hides(status)) {
			super.sendError(status);
		}
	}

	@Override
	public void sendError(int status, String message) throws IOException {
		if (!hides(status)) {
			super.sendError(status, message);
		}
	}

	/** It ended with an exception. */
	void fail(Exception exception) {
		this.cause = exception;
	}

	boolean hasFailed() {
		return this.cause != null || getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value();
	}

	/** What is known of why it failed. */
	Object cause() {
		return (this.cause != null) ? this.cause : getStatus();
	}

	private boolean hides(int status) {
		boolean hidden = this.replaceable && status >= HttpStatus.INTERNAL_SERVER_ERROR.value();
		if (hidden) {
			this.cause = status;
		}
		return hidden;
	}

}
