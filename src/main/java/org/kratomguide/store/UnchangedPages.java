package org.kratomguide.store;

import java.util.function.Function;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Says that a kept page is as it was to those who have it already. It may stand before
 * what counts the requests that are to be answered before the end: it never has one that
 * waits, and being counted would be a twentieth of its work.
 */
final class UnchangedPages extends Handler.Wrapper {

	private final Function<String, @Nullable StoredPage> pages;

	private final Served served;

	/**
	 * Puts it before others.
	 * @param pages gives the page at an address from memory, or nothing
	 * @param served counts what it does
	 * @param others answer everything else
	 */
	UnchangedPages(Function<String, @Nullable StoredPage> pages, Served served, Handler others) {
		super(others);
		this.pages = pages;
		this.served = served;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		ReadyBytes page = request.getHeaders().contains(HttpHeader.IF_NONE_MATCH) ? unchanged(request) : null;
		if (page == null) {
			return super.handle(request, response, callback);
		}
		long since = request.getHeadersNanoTime();
		request.addHttpStreamWrapper(WithoutLength::new);
		response.setStatus(HttpStatus.NOT_MODIFIED_304);
		response.getHeaders().add(page.unchanged());
		response.write(true, null, callback);
		this.served.unchanged(since);
		return true;
	}

	private @Nullable ReadyBytes unchanged(Request request) {
		Asked asked = Asked.of(request);
		if (asked == null) {
			return null;
		}
		ReadyBytes page = asked.among(this.pages);
		return (page != null && asked.knows(page)) ? page : null;
	}

	/**
	 * An answer without a body that is written at once gets a length of zero from Jetty,
	 * which is not the length of the page; and some clients wait for what the true one
	 * promises.
	 */
	private static final class WithoutLength extends HttpStream.Wrapper {

		WithoutLength(HttpStream stream) {
			super(stream);
		}

		@Override
		public void prepareResponse(HttpFields.Mutable headers) {
			headers.remove(HttpHeader.CONTENT_LENGTH);
			super.prepareResponse(headers);
		}

	}

}
