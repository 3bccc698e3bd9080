package org.kratomguide.site;

import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;

/** The address of a request as the guide writes it, whatever spelling it came in. */
public final class RequestAddress {

	private RequestAddress() {
	}

	/** The address without a query, such as {@code /withdrawal}. */
	public static String of(HttpServletRequest request) {
		return ServletRequestPathUtils.getParsedRequestPath(request)
			.pathWithinApplication()
			.elements()
			.stream()
			.map((element) -> (element instanceof PathContainer.PathSegment segment) ? segment.valueToMatch()
					: element.value())
			.collect(Collectors.joining());
	}

}
