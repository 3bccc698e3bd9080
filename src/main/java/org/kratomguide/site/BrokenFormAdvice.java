package org.kratomguide.site;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers a form that the server cannot read. Left to the server, its message would bring
 * what was typed into the log.
 */
@ControllerAdvice
class BrokenFormAdvice {

	@ExceptionHandler
	void answer(HttpException.RuntimeException ex, HttpServletResponse response) throws IOException {
		if (!response.isCommitted()) {
			response.sendError(ex.getCode());
		}
	}

}
