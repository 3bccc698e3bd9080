package org.kratomguide.browser;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import com.microsoft.playwright.Browser;

/**
 * Another browser, for what two processors do faster than one. Playwright is used from
 * the thread that has made it and from no other, so this one has a thread of its own.
 */
final class SecondBrowser implements AutoCloseable {

	private final ExecutorService thread = Executors.newSingleThreadExecutor((task) -> {
		Thread thread = new Thread(task, "second-browser");
		thread.setDaemon(true);
		return thread;
	});

	private final Future<Chromium> chromium = this.thread.submit(Chromium::start);

	/** Does this in its thread, after all that was asked of it before. */
	Future<?> submit(Consumer<Browser> work) {
		return this.thread.submit(() -> {
			work.accept(this.chromium.get().browser());
			return null;
		});
	}

	@Override
	public void close() throws ExecutionException, InterruptedException {
		this.thread.submit(() -> {
			this.chromium.get().close();
			return null;
		}).get();
		this.thread.shutdown();
	}

}
