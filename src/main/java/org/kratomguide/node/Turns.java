package org.kratomguide.node;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one node write at a time. A turn is the lock on a row, so that it ends with the
 * transaction, and with the process however that ends. It is asked for again and again
 * and not waited for in the database, where a long wait cannot be told from a database
 * that hangs.
 */
@Component
public class Turns {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

	private final JdbcTemplate jdbc;

	Turns(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Waits until no other node writes this. The turn lasts until the transaction ends.
	 * @throws IllegalStateException if another node has had it for five minutes
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void take(Part part) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!isFree(part)) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("Another node has been writing the " + part.key() + " for "
						+ PATIENCE.toMinutes() + " minutes");
			}
			LockSupport.parkNanos(PAUSE);
		}
	}

	/** Says, in one's turn, which version is written now. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(Part part, String version) {
		this.jdbc.update("update shared_part set version = ? where part = ?", version, part.key());
	}

	/** The version that was written last. */
	@Transactional(readOnly = true)
	public String read(Part part) {
		return String.valueOf(
				this.jdbc.queryForObject("select version from shared_part where part = ?", String.class, part.key()));
	}

	private boolean isFree(Part part) {
		List<String> mine = this.jdbc.queryForList(
				"select version from shared_part where part = ? for update skip locked", String.class, part.key());
		return !mine.isEmpty();
	}

}
