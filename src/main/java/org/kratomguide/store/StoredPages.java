package org.kratomguide.store;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
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
		ReadyBytes page = (asked != null) ? asked.among(this.pages) : null;
		if (page == null) {
			this.served.made();
			handOver(request, response, callback);
		}
		else {
			long since = request.getHeadersNanoTime();
			answer(page, request, response, callback);
			this.served.page(since);
		}
		return true;
	}

	private static void answer(ReadyBytes page, Request request, Response response, Callback callback) {
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

}
