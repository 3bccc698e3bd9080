package org.kratomguide.api;

import org.kratomguide.language.Words;

/** A parameter has a value that it cannot have. What was given is not repeated. */
final class BadParameter extends RuntimeException {

	private final String parameter;

	private final String wanted;

	BadParameter(String parameter, String wanted) {
		super(null, null, false, false);
		this.parameter = parameter;
		this.wanted = wanted;
	}

	String detail() {
		return Words.of("api.parameter", this.parameter, this.wanted);
	}

}
