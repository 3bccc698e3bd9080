package org.kratomguide.directory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What was typed after the name of the command. */
final class ImportArguments {

	private static final String USAGE = "Usage: java -jar APP.jar import-directory FILE [--edition=YEAR] [--survey=YEAR] [--smaller]\n"
			+ "       java -jar APP.jar import-directory --undo";

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

	private static final String TITLE = "National Directory of Drug and Alcohol Use Treatment Facilities";

	private final List<String> settings = new ArrayList<>();

	private @Nullable Path file;

	private boolean undo;

	private boolean smaller;

	private @Nullable Integer edition;

	private @Nullable Integer survey;

	private ImportArguments() {
	}

	/**
	 * Reads them.
	 * @throws IllegalArgumentException if they are not understood; it says how it is done
	 */
	static ImportArguments of(List<String> arguments) {
		ImportArguments read = new ImportArguments();
		arguments.forEach(read::take);
		if (read.undo == (read.file != null)) {
			throw new IllegalArgumentException(USAGE);
		}
		return read;
	}

	/** The file to take over; absent for the way back. */
	@Nullable Path file() {
		return this.file;
	}

	/** Whether an edition with far fewer places is meant. */
	boolean isSmaller() {
		return this.smaller;
	}

	/** What is to be passed on to the guide. */
	List<String> settings() {
		return List.copyOf(this.settings);
	}

	private void take(String argument) {
		if (argument.equals("--undo")) {
			this.undo = true;
		}
		else if (argument.equals("--smaller")) {
			this.smaller = true;
		}
		else if (argument.matches("--(edition|survey)=20\\d\\d")) {
			int year = Integer.parseInt(argument.substring(argument.length() - 4));
			this.edition = argument.startsWith("--edition") ? Integer.valueOf(year) : this.edition;
			this.survey = argument.startsWith("--survey") ? Integer.valueOf(year) : this.survey;
		}
		else if (argument.matches("--[\\w.-]+\\.[\\w.-]+=.*")) {
			this.settings.add(argument);
		}
		else if (argument.startsWith("--") || this.file != null) {
			throw new IllegalArgumentException("Not understood: " + argument + "\n" + USAGE);
		}
		else {
			this.file = Path.of(argument);
		}
	}

	/**
	 * Which edition the file is.
	 * @throws IllegalArgumentException if neither its name nor an argument says so
	 */
	Imprint imprint(Path path) {
		Matcher year = YEAR.matcher(String.valueOf(path.getFileName()));
		Integer published = (this.edition != null) ? this.edition
				: (year.find() ? Integer.valueOf(year.group()) : null);
		if (published == null) {
			throw new IllegalArgumentException(
					"The file's name has no year. Say which edition it is, such as --edition=2025");
		}
		return new Imprint(TITLE, published, (this.survey != null) ? this.survey : Integer.valueOf(published - 1));
	}

}
