package org.kratomguide.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real PostgreSQL that can be hung, killed and started again where it was. */
final class PostgresProcess implements AutoCloseable {

	private final Path data;

	private EmbeddedPostgres postgres;

	private PostgresProcess(Path data) {
		this.data = data;
		this.postgres = start(0);
	}

	static PostgresProcess in(Path folder) {
		return new PostgresProcess(folder.resolve("postgres"));
	}

	private EmbeddedPostgres start(int port) {
		try {
			EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
				.setDataDirectory(this.data)
				.setCleanDataDirectory(false);
			return ((port > 0) ? builder.setPort(port) : builder).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String url() {
		return this.postgres.getJdbcUrl("postgres", "postgres");
	}

	/** What an operator would set. */
	String[] settings(String... more) {
		return Stream
			.concat(Stream.of("--spring.profiles.active=postgres", "--spring.datasource.url=" + url()), Stream.of(more))
			.toArray(String[]::new);
	}

	/** What a query counts. */
	int count(String query) {
		return Objects
			.requireNonNull(new JdbcTemplate(new DriverManagerDataSource(url())).queryForObject(query, Integer.class));
	}

	/** It takes connections and says nothing more. */
	void hang() {
		signal("STOP", processes());
	}

	void goOn() {
		signal("CONT", processes());
	}

	/** It refuses connections. */
	void kill() {
		signal("KILL", processes());
	}

	void startAgain() {
		int port = this.postgres.getPort();
		close();
		this.postgres = start(port);
	}

	/** The first is the parent of all others, so that none is born meanwhile. */
	private List<Long> processes() {
		try {
			long first = Long.parseLong(Files.readAllLines(this.data.resolve("postmaster.pid")).get(0));
			List<Long> all = new ArrayList<>(List.of(first));
			ProcessHandle.of(first).orElseThrow().descendants().map(ProcessHandle::pid).forEach(all::add);
			return all;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void signal(String signal, List<Long> processes) {
		List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
		processes.forEach((process) -> command.add(String.valueOf(process)));
		try {
			new ProcessBuilder(command).inheritIO().start().onExit().join();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.postgres.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
