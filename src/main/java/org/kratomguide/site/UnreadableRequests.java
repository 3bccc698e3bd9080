package org.kratomguide.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Answers what the server itself cannot read, before any page of the application is
 * asked, with a page that has the crisis lines and echoes nothing.
 */
class UnreadableRequests extends ErrorReportValve {

	private final String page;

	UnreadableRequests() {
		try {
			this.page = new ClassPathResource("templates/error/unreadable.html")
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		SecurityHeaders.setOn(response);
		response.setContentType("text/html");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		try {
			response.getReporter().write(this.page);
			response.finishResponse();
		}
		catch (IOException ex) {
			// The other side has gone. There is nobody left to tell.
		}
	}

}
