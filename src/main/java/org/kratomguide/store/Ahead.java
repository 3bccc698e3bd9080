package org.kratomguide.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/**
 * Makes all pages before anybody asks for them: after the start, after each change and
 * when a check falls due. What is kept then can be read whatever breaks. It does so in
 * one thread, and waits for each page to be compressed, so that readers who come
 * meanwhile are not kept waiting.
 */
class Ahead implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(Ahead.class);

	/** How long it rests after pages could not be made. */
	private static final long REST = TimeUnit.SECONDS.toNanos(10);

	private final PageStore store;

	private final ExecutorService compressing;

	private final PageFile file;

	private final boolean thenExit;

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "ahead");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		return thread;
	});

	private long restUntil = System.nanoTime();

	Ahead(PageStore store, ExecutorService compressing, PageFile file, boolean thenExit) {
		this.store = store;
		this.compressing = compressing;
		this.file = file;
		this.thenExit = thenExit;
	}

	/** Nothing is made while the application still gets ready. */
	@EventListener
	void begin(ApplicationReadyEvent ready) {
		Environment environment = ready.getApplicationContext().getEnvironment();
		String host = environment.getProperty("server.address", "localhost");
		String port = environment.getRequiredProperty("local.server.port");
		this.thread.scheduleWithFixedDelay(() -> {
			look("http://" + host + ":" + port);
			boolean complete = this.store.current().isComplete();
			if (this.thenExit && (complete || isResting())) {
				exit(ready.getApplicationContext(), complete ? 0 : 1);
			}
		}, 0, 1, TimeUnit.SECONDS);
	}

	@Override
	public void destroy() {
		this.thread.shutdownNow();
	}

	private static void exit(ApplicationContext context, int code) {
		new Thread(() -> System.exit(SpringApplication.exit(context, () -> code)), "exit").start();
	}

	/** Whether pages could not be made a while ago. */
	private boolean isResting() {
		return System.nanoTime() < this.restUntil;
	}

	private void look(String site) {
		Generation generation = this.store.current();
		if (generation.isComplete() || isResting()) {
			return;
		}
		try {
			make(generation, new Walk(site));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | RuntimeException ex) {
			LOG.warn("Pages could not be made ahead: {}", ex.toString());
			this.restUntil = System.nanoTime() + REST;
		}
	}

	private void make(Generation generation, Walk walk) throws InterruptedException, ExecutionException {
		long begin = System.nanoTime();
		boolean failed = false;
		while (walk.hasNext() && this.store.current() == generation) {
			failed |= !walk.next() || this.store.isFailing();
			if (walk.isFailing()) {
				break;
			}
			this.compressing.submit(() -> {
			}).get();
		}
		if (failed) {
			LOG.warn("Pages could not be made ahead: {}", walk.failed());
			this.restUntil = System.nanoTime() + REST;
		}
		else if (!walk.hasNext()) {
			generation.complete();
			LOG.info("Made {} pages ahead in {} ms", generation.count(), (System.nanoTime() - begin) / 1_000_000);
			this.file.write(generation.made());
		}
	}

}
