package org.kratomguide;

import java.util.stream.Stream;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.ActiveProfilesResolver;

/**
 * The database that tests run on: H2 in memory or, with
 * {@code -Dguide.test.database=postgres}, a real PostgreSQL, set as an operator would.
 * This is the one place that knows.
 */
public final class TestDatabase
		implements ApplicationContextInitializer<ConfigurableApplicationContext>, ActiveProfilesResolver {

	private static final boolean POSTGRES = switch (System.getProperty("guide.test.database", "h2")) {
		case "h2" -> false;
		case "postgres" -> true;
		default -> throw new IllegalArgumentException("guide.test.database is h2 or postgres");
	};

	/** A database of this name; empty when it is asked for first. */
	public static String url(String name) {
		return POSTGRES ? TestPostgres.url(name) : "jdbc:h2:mem:" + name
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
	}

	/** What starts a guide, or its command, on the database of this name. */
	public static String[] settings(String name, String... more) {
		Stream<String> settings = POSTGRES
				? Stream.of("--spring.profiles.active=postgres", "--spring.datasource.url=" + url(name))
				: Stream.of("--spring.datasource.url=" + url(name));
		return Stream.concat(settings, Stream.of(more)).toArray(String[]::new);
	}

	/** Looks into the database of this name, past the guide. */
	public static JdbcTemplate look(String name) {
		return new JdbcTemplate(new DriverManagerDataSource(url(name), POSTGRES ? "" : "sa", ""));
	}

	/** Gives the application of a test class the database that its properties name. */
	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String name = context.getEnvironment().getRequiredProperty("guide.test.name");
		TestPropertyValues.of("spring.datasource.url=" + url(name)).applyTo(context);
	}

	@Override
	public String[] resolve(Class<?> testClass) {
		return POSTGRES ? new String[] { "postgres" } : new String[0];
	}

}
