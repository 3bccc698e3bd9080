package org.kratomguide.directory;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kratomguide.node.Turns;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The command {@code import-directory FILE}: takes a newer edition over, while the guide
 * runs or while it does not. {@code --undo} takes the last one back.
 */
public final class ImportDirectory {

	/** The command's name. */
	public static final String NAME = "import-directory";

	private final ImportArguments arguments;

	private ImportDirectory(ImportArguments arguments) {
		this.arguments = arguments;
	}

	/**
	 * Runs it. Settings such as {@code --spring.datasource.url=…} are understood as the
	 * guide understands them.
	 * @param arguments what follows the command's name
	 * @return 0 if the edition is live or was before, 1 if it was refused, 2 if the
	 * command was not understood
	 */
	public static int run(List<String> arguments) {
		try {
			new ImportDirectory(ImportArguments.of(arguments)).execute();
			return 0;
		}
		catch (IllegalArgumentException ex) {
			say(String.valueOf(ex.getMessage()));
			return 2;
		}
		catch (RefusedDirectory ex) {
			say("Refused: " + ex.getMessage() + " Nothing has changed.");
			return 1;
		}
		catch (RuntimeException ex) {
			say("Refused: " + why(ex) + " Nothing has changed.");
			return 1;
		}
	}

	private void execute() {
		Path path = this.arguments.file();
		DirectoryFile directory = (path != null) ? new DirectoryFile(path) : null;
		String checksum = (directory != null) ? directory.checksum() : "";
		Imprint imprint = (path != null) ? this.arguments.imprint(path) : null;
		try (ConfigurableApplicationContext context = start()) {
			EditionImport editionImport = context.getBean(EditionImport.class);
			if (directory == null || imprint == null) {
				say("Live again: " + editionImport.undo().getImprint().words() + ".");
				return;
			}
			Editions editions = context.getBean(Editions.class);
			Optional<Edition> known = editions.findByChecksum(checksum);
			if (known.isPresent()) {
				sayKnown(known.get(), editions.findLive().orElseThrow());
				return;
			}
			PackagedDirectory packaged = context.getBean(PackagedDirectory.class);
			packaged.fillZips();
			tell(editionImport.run(packaged.explaining(directory), imprint, checksum, this.arguments.isSmaller(),
					(rows) -> say(String.format("Read %,d rows …", rows))));
		}
	}

	private ConfigurableApplicationContext start() {
		List<String> quiet = new ArrayList<>(List.of("--logging.level.root=off",
				"--spring.jpa.properties.hibernate.search.enabled=false", "--management.server.port=-1",
				"--management.endpoint.health.validate-group-membership=false", "--guide.database.silence=60"));
		quiet.addAll(this.arguments.settings());
		return new SpringApplicationBuilder(Wiring.class).web(WebApplicationType.NONE)
			.properties(Map.of("spring.main.banner-mode", "off"))
			.logStartupInfo(false)
			.run(quiet.toArray(String[]::new));
	}

	private static void sayKnown(Edition known, Edition live) {
		if (!known.is(live)) {
			throw new RefusedDirectory("This file is the " + known.getImprint().words()
					+ ", which a newer one has replaced. Use --undo to go one step back.");
		}
		say("This file is live already: " + live.getImprint().words() + ". Nothing has changed.");
	}

	private static void tell(Imported imported) {
		imported.bad().forEach((row) -> say("Left out: " + row));
		if (imported.badCount() > imported.bad().size()) {
			say("… and " + (imported.badCount() - imported.bad().size()) + " more rows.");
		}
		imported.unknown()
			.forEach((code, places) -> say("Kept, but explained nowhere: " + code + " (" + places + " places)"));
		say(String.format(
				"Live: %s. %,d places, %,d of them without a place on the map; %,d rows left out; "
						+ "%,d places of the edition before are no longer listed.",
				imported.edition().getImprint().words(), imported.edition().getPlaces(), imported.unplaced(),
				imported.badCount(), imported.gone()));
	}

	private static String why(RuntimeException ex) {
		Throwable root = ex;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		String message = String.valueOf(root.getMessage());
		return message.contains("already in use") || message.contains("is locked")
				? "The database is in use by a running guide. Add ;AUTO_SERVER=TRUE to its spring.datasource.url, or stop it."
				: "The database cannot be used (" + message.lines().findFirst().orElse("") + ").";
	}

	@SuppressWarnings("SystemOut")
	private static void say(String line) {
		System.out.println(line);
	}

	/**
	 * As much of the guide as the command needs. It has no annotation by which the guide
	 * itself would find it.
	 */
	@EnableAutoConfiguration
	@Import({ EditionImport.class, PackagedDirectory.class, Turns.class })
	static class Wiring {

		@Bean
		Clock clock() {
			return Clock.systemDefaultZone();
		}

		@Bean
		FinderProperties finderProperties() {
			return new FinderProperties(false, java.util.Set.of(), null, false);
		}

	}

}
