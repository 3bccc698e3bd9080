package org.kratomguide.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.springframework.core.io.ClassPathResource;

/**
 * A page from a file, with the crisis lines, for what cannot be asked of the application:
 * it needs nothing and echoes nothing.
 */
public class FixedPage implements Request.Handler {

	private final byte[] page;

	/**
	 * Reads the page.
	 * @param name its name among the pages of errors, such as {@code unreadable}
	 */
	public FixedPage(String name) {
		try {
			this.page = new ClassPathResource("templates/error/" + name + ".html").getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		if (request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException fault) {
			response.setStatus(fault.getCode());
		}
		SecurityHeaders.ALL.forEach(response.getHeaders()::put);
		response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=UTF-8");
		response.write(true, ByteBuffer.wrap(this.page), callback);
		return true;
	}

}
