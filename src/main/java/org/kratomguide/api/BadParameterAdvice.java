package org.kratomguide.api;

import org.kratomguide.site.Problem;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says which parameter was wrong, and what it can be. */
@ControllerAdvice
class BadParameterAdvice {

	@ExceptionHandler
	ResponseEntity<Problem> answer(BadParameter ex) {
		return Problem.response(400, ex.detail());
	}

}
