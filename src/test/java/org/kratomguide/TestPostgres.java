package org.kratomguide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A real PostgreSQL from its published programs, started when the first test needs it; it
 * ends with the tests. It sorts as one that was set up in English does, which is not how
 * H2 sorts.
 */
public final class TestPostgres {

	private static final EmbeddedPostgres SERVER = start();

	private static final Set<String> DATABASES = ConcurrentHashMap.newKeySet();

	private TestPostgres() {
	}

	/** A database of this name; empty when it is asked for first. */
	public static synchronized String url(String name) {
		if (DATABASES.add(name)) {
			new JdbcTemplate(SERVER.getPostgresDatabase()).execute("create database " + name);
		}
		return SERVER.getJdbcUrl("postgres", name);
	}

	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.builder()
				.setLocaleConfig("locale-provider", "icu")
				.setLocaleConfig("icu-locale", "en-US")
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
