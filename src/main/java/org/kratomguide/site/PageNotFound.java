package org.kratomguide.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no page at the address. Answered with 404 and the way back. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PageNotFound extends RuntimeException {

	/** Needs no message: what was asked for is neither shown nor logged. */
	public PageNotFound() {
		super(null, null, false, false);
	}

}
