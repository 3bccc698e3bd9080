package org.kratomguide.snapshot;

/** There can be no copy. The message is for the operator and says what to do. */
class RefusedExport extends RuntimeException {

	RefusedExport(String message) {
		super(message);
	}

}
