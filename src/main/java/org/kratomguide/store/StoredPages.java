package org.kratomguide.store;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.jspecify.annotations.Nullable;

/**
 * Answers with kept pages, before the application. It runs in the thread that reads from
 * all connections, which saves half of the work of an answer; so it must never wait for
 * anything. Everything else is handed to a thread of its own.
 */
final class StoredPages extends Handler.Wrapper {

	private final Function<String, @Nullable StoredPage> pages;

	private final Served served;

	/**
	 * Puts pages before an application.
	 * @param pages gives the page at an address from memory, or nothing
	 * @param served counts what it does
	 * @param application answers everything else
	 */
	StoredPages(Function<String, @Nullable StoredPage> pages, Served served, Handler application) {
		super(application);
		this.pages = pages;
		this.served = served;
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
			this.served.made();
			handOver(request, response, callback);
		}
		else {
			ReadyBytes ready = page.in(AcceptedEncodings.of(asked.encodings()));
			boolean known = asked.known() != null && ready.isAmong(asked.known());
			long since = request.getHeadersNanoTime();
			answer(ready, known, request, response, callback);
			this.served.kept(known, since);
		}
		return true;
	}

	private static void answer(ReadyBytes page, boolean known, Request request, Response response, Callback callback) {
		if (known) {
			request.addHttpStreamWrapper(WithoutLength::new);
			response.setStatus(HttpStatus.NOT_MODIFIED_304);
			response.getHeaders().add(page.unchanged());
			response.write(true, null, callback);
			return;
		}
		response.setStatus(HttpStatus.OK_200);
		response.getHeaders().add(page.headers());
		boolean head = HttpMethod.HEAD.is(request.getMethod());
		response.write(true, head ? null : page.body(), callback);
	}

	private void handOver(Request request, Response response, Callback callback) {
		try {
			threads(request).execute(() -> {
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

	/** Virtual ones where there are any. */
	private static Executor threads(Request request) {
		Executor all = request.getComponents().getExecutor();
		Executor virtual = VirtualThreads.getVirtualThreadsExecutor(all);
		return (virtual != null) ? virtual : all;
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
