package org.kratomguide.node;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.kratomguide.language.ContentChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks every two seconds whether another node has brought in other content. By that it
 * also knows whether the database answers, so that nobody who asks for the health of the
 * guide has to wait for it.
 */
@Component("databaseHealthIndicator")
public class ContentWatch implements HealthIndicator, DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);

	/** Pages are served, and the finder and handouts are not. */
	private static final Status DEGRADED = new Status("DEGRADED");

	private static final int PERIOD = 2;

	/** A database that has not answered for so long hangs. */
	private static final long SILENCE = TimeUnit.SECONDS.toNanos(6);

	private final Turns turns;

	private final ApplicationEventPublisher events;

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "content-watch");
		thread.setDaemon(true);
		return thread;
	});

	private volatile String known = "";

	private volatile boolean answers = true;

	private volatile long answered = System.nanoTime();

	ContentWatch(Turns turns, ApplicationEventPublisher events) {
		this.turns = turns;
		this.events = events;
	}

	/** Says which content this node has read. */
	public void know(String version) {
		this.known = version;
	}

	@EventListener
	void begin(ApplicationReadyEvent ready) {
		this.answered = System.nanoTime();
		this.thread.scheduleWithFixedDelay(this::look, 0, PERIOD, TimeUnit.SECONDS);
	}

	@Override
	public void destroy() {
		this.thread.shutdownNow();
	}

	@Override
	public Health health() {
		boolean up = this.answers && System.nanoTime() - this.answered < SILENCE;
		return Health.status(up ? Status.UP : DEGRADED).build();
	}

	private void look() {
		try {
			String version = this.turns.read(Part.CONTENT);
			if (!version.equals(this.known)) {
				LOG.info("Another node has brought in other content");
				this.events.publishEvent(ContentChanged.elsewhere());
				this.known = version;
			}
			tell(true, "");
			this.answered = System.nanoTime();
		}
		catch (RuntimeException ex) {
			tell(false, ex.toString());
		}
	}

	/** Says it once, not every two seconds. */
	private void tell(boolean now, String why) {
		if (now && !this.answers) {
			LOG.info("The database answers again");
		}
		else if (!now && this.answers) {
			LOG.warn("The database does not answer; pages that are kept can be read all the same: {}", why);
		}
		this.answers = now;
	}

}
