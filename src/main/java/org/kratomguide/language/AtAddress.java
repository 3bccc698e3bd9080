package org.kratomguide.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * The same request for another page of ours. It is handed on and not forwarded, since a
 * server may close the answer of a forwarded request before its links can be changed.
 */
public class AtAddress extends HttpServletRequestWrapper {

	private final String address;

	/**
	 * @param request the request as it came
	 * @param address the page that it is to be for, such as {@code /withdrawal}
	 */
	public AtAddress(HttpServletRequest request, String address) {
		super(request);
		this.address = address.isEmpty() ? "/" : address;
	}

	@Override
	public String getRequestURI() {
		return this.address;
	}

	@Override
	public String getServletPath() {
		return this.address;
	}

	@Override
	public StringBuffer getRequestURL() {
		StringBuffer url = super.getRequestURL();
		int end = url.length() - super.getRequestURI().length();
		return new StringBuffer(url.substring(0, end)).append(this.address);
	}

}
