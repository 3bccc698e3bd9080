package org.kratomguide.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * How often the store had what was asked for, and how long it took. Counting must cost
 * next to nothing, since an answer of the store does.
 */
class Served implements MeterBinder {

	private final LongAdder pages = new LongAdder();

	private final LongAdder unchanged = new LongAdder();

	private final LongAdder nanos = new LongAdder();

	private final LongAdder made = new LongAdder();

	/**
	 * Counts a page of the store.
	 * @param since when the request was read, as nanoseconds
	 */
	void page(long since) {
		this.pages.increment();
		this.nanos.add(System.nanoTime() - since);
	}

	/**
	 * Counts that a client had the page already.
	 * @param since when the request was read, as nanoseconds
	 */
	void unchanged(long since) {
		this.unchanged.increment();
		this.nanos.add(System.nanoTime() - since);
	}

	/** Counts what is left to the application. */
	void made() {
		this.made.increment();
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		FunctionTimer
			.builder("guide.store.answers", this, (it) -> it.pages.sum() + it.unchanged.sum(), (it) -> it.nanos.sum(),
					TimeUnit.NANOSECONDS)
			.description(
					"answers of the store, from when a request is read to when its answer is handed to the network")
			.register(registry);
		counter(registry, "guide.store.hits", "requests that the store answered with a page", this.pages);
		counter(registry, "guide.store.unchanged", "requests that the store answered with: not changed",
				this.unchanged);
		counter(registry, "guide.store.misses", "requests of any kind that the store left to the application",
				this.made);
	}

	private static void counter(MeterRegistry registry, String name, String description, LongAdder count) {
		FunctionCounter.builder(name, count, LongAdder::sum).description(description).register(registry);
	}

}
