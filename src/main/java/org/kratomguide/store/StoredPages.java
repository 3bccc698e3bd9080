package org.kratomguide.store;

import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers with kept pages, before the application. It runs in the thread that reads from
 * all connections, which saves half of the work of an answer; so it must never wait for
 * anything. Everything else is handed to a thread of its own.
 */
final class StoredPages extends Handler.Wrapper {

	private final Function<String, @Nullable StoredPage> pages;

	/**
	 * Puts pages before an application.
	 * @param pages gives the page at an address from memory, or nothing
	 * @param application answers everything else
	 */
	StoredPages(Function<String, @Nullable StoredPage> pages, Handler application) {
		super(application);
		this.pages = pages;
	}

	@Override
	public InvocationType getInvocationType() {
		return InvocationType.NON_BLOCKING;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		Asked asked = Asked.of(request);
		StoredPage page = (asked != null) ? this.pages.apply(asked.address()) : null;
		if (asked == null || page == null || !asked.takes(page.answer().mediaType())) {
			handOver(request, response, callback);
		}
		else {
			answer(page.in(AcceptedEncodings.of(asked.encodings())), asked.known(), response, callback);
		}
		return true;
	}

	private static void answer(ReadyBytes page, @Nullable String known, Response response, Callback callback) {
		if (known != null && page.isAmong(known)) {
			response.setStatus(HttpStatus.NOT_MODIFIED_304);
			response.getHeaders().add(page.unchanged());
			// Said to be the last, it would get a length of zero, which is not true.
			response.write(false, null, callback);
			return;
		}
		response.setStatus(HttpStatus.OK_200);
		response.getHeaders().add(page.headers());
		boolean head = HttpMethod.HEAD.is(response.getRequest().getMethod());
		response.write(true, head ? null : page.body().slice(), callback);
	}

	private void handOver(Request request, Response response, Callback callback) {
		try {
			request.getComponents().getExecutor().execute(() -> {
				try {
					if (!super.handle(request, response, callback)) {
						Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
					}
				}
				catch (Throwable ex) {
					Response.writeError(request, response, callback, ex);
				}
			});
		}
		catch (RejectedExecutionException ex) {
			Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
		}
	}

}
