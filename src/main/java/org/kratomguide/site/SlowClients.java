package org.kratomguide.site;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the connection of who takes too long over one request. The server's own limit is
 * for silence: a byte now and then would hold a connection for ever.
 */
class SlowClients extends AbstractLifeCycle {

	private static final int LOOKS = 10;

	private final Connector connector;

	private final long patience;

	private Map<Connection, Seen> seen = Map.of();

	private Scheduler.@Nullable Task next;

	SlowClients(Connector connector, Duration patience) {
		this.connector = connector;
		this.patience = patience.toNanos();
	}

	@Override
	protected void doStart() {
		lookAgain();
	}

	private void lookAgain() {
		this.next = this.connector.getScheduler().schedule(this::look, this.patience / LOOKS, TimeUnit.NANOSECONDS);
	}

	@Override
	protected void doStop() {
		if (this.next != null) {
			this.next.cancel();
		}
	}

	private void look() {
		Map<Connection, Seen> now = new HashMap<>();
		for (EndPoint end : this.connector.getConnectedEndPoints()) {
			Connection connection = end.getConnection();
			if (connection == null) {
				continue;
			}
			Seen state = Seen.of(connection, this.seen.get(connection));
			if (state.since() != 0 && System.nanoTime() - state.since() > this.patience) {
				end.close();
			}
			else {
				now.put(connection, state);
			}
		}
		this.seen = now;
		lookAgain();
	}

	/**
	 * How far a connection is.
	 *
	 * @param requests how many requests have come and how many were answered
	 * @param bytes how many bytes had come when that changed
	 * @param since when more bytes were seen, or zero
	 */
	private record Seen(long requests, long bytes, long since) {

		static Seen of(Connection connection, @Nullable Seen before) {
			long requests = connection.getMessagesIn() + connection.getMessagesOut();
			long bytes = connection.getBytesIn();
			if (before == null || before.requests != requests) {
				return new Seen(requests, (before == null) ? 0 : bytes, 0);
			}
			if (before.since != 0 || before.bytes == bytes) {
				return before;
			}
			return new Seen(requests, before.bytes, System.nanoTime());
		}

	}

}
