package org.kratomguide.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command {@code export DIR}: starts the guide where nobody but itself can reach it,
 * reads all of it, and writes what it read as files.
 */
public final class ExportGuide {

	/** The command's name. */
	public static final String NAME = "export";

	/**
	 * A database of its own, filled from the content, so that a guide that runs on this
	 * machine is not disturbed. The directory of places is not read in, since the copy
	 * has no finder.
	 */
	private static final Map<String, String> SETTINGS = Map.ofEntries(Map.entry("logging.level.root", "off"),
			Map.entry("spring.main.banner-mode", "off"), Map.entry("spring.profiles.active", ""),
			Map.entry("spring.datasource.driver-class-name", "org.h2.Driver"),
			Map.entry("spring.datasource.username", "sa"), Map.entry("spring.datasource.password", ""),
			Map.entry("server.port", "0"), Map.entry("server.address", "127.0.0.1"),
			Map.entry("server.ssl.enabled", "false"), Map.entry("management.server.port", "-1"),
			Map.entry("management.endpoint.health.validate-group-membership", "false"),
			Map.entry("guide.store.enabled", "false"), Map.entry("guide.finder.packaged", "false"),
			Map.entry("guide.limits.pdf", "1000000"), Map.entry("guide.snapshot.enabled", "true"));

	private final Class<?> application;

	private final ExportArguments arguments;

	private ExportGuide(Class<?> application, ExportArguments arguments) {
		this.application = application;
		this.arguments = arguments;
	}

	/**
	 * Runs it.
	 * @param application the guide
	 * @param arguments what follows the command's name
	 * @return 0 if the copy is there, 1 if it could not be made, 2 if the command was not
	 * understood
	 */
	public static int run(Class<?> application, List<String> arguments) {
		try {
			new ExportGuide(application, ExportArguments.of(arguments)).execute();
			return 0;
		}
		catch (IllegalArgumentException ex) {
			say(String.valueOf(ex.getMessage()));
			return 2;
		}
		catch (RefusedExport ex) {
			say("No copy was made: " + ex.getMessage());
			return 1;
		}
	}

	private void execute() {
		ExportFolder folder = ExportFolder.of(this.arguments.folder());
		folder.check();
		say("Reading the whole guide …");
		Snapshot snapshot = read();
		Map<String, byte[]> files = snapshot.files();
		folder.replace(files);
		say(String.format("Wrote %,d pages and other answers as %,d files, %,d MB, to %s", snapshot.size(),
				files.size(), files.values().stream().mapToLong((bytes) -> bytes.length).sum() / 1_000_000,
				this.arguments.folder()));
	}

	private Snapshot read() {
		try (ConfigurableApplicationContext guide = start()) {
			String site = "http://127.0.0.1:" + guide.getEnvironment().getRequiredProperty("local.server.port");
			String address = guide.getEnvironment().getRequiredProperty("guide.address");
			return Snapshot.of(new Crawl(site, address), this.arguments.live());
		}
		catch (RefusedExport ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw new RefusedExport(why(ex));
		}
	}

	private ConfigurableApplicationContext start() {
		Map<String, String> settings = new LinkedHashMap<>(this.arguments.settings());
		settings.putAll(SETTINGS);
		settings.put("spring.datasource.url", "jdbc:h2:mem:" + UUID.randomUUID()
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=0");
		settings.put("guide.snapshot.live", Objects.requireNonNullElse(this.arguments.live(), ""));
		List<String> options = new ArrayList<>();
		settings.forEach((name, value) -> options.add("--" + name + "=" + value));
		return new SpringApplicationBuilder(this.application).logStartupInfo(false)
			.initializers(ExportGuide::checkAddress)
			.run(options.toArray(String[]::new));
	}

	/** Sitemap, feeds and previews name whole addresses. */
	private static void checkAddress(ConfigurableApplicationContext guide) {
		if (guide.getEnvironment().getProperty("guide.address", "").isEmpty()) {
			throw new RefusedExport(
					"Say where readers will find the copy, such as --guide.address=https://guide.example.org");
		}
	}

	private static String why(RuntimeException ex) {
		Throwable root = ex;
		while (root.getCause() != null && !(root instanceof RefusedExport)) {
			root = root.getCause();
		}
		return (root instanceof RefusedExport) ? String.valueOf(root.getMessage())
				: "The guide does not start with these settings ("
						+ String.valueOf(root.getMessage()).lines().findFirst().orElse("")
						+ "). Start it by itself to see all that is wrong.";
	}

	@SuppressWarnings("SystemOut")
	private static void say(String line) {
		System.out.println(line);
	}

}
