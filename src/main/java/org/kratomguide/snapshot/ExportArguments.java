package org.kratomguide.snapshot;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What was typed after the name of the command.
 *
 * @param folder where the copy is to be
 * @param live the guide that does what a copy cannot, if there is one
 * @param settings settings of the guide, by their names
 */
record ExportArguments(Path folder, @Nullable String live, Map<String, String> settings) {

	private static final String USAGE = "Usage: java -jar APP.jar export DIR --guide.address=https://WHERE-READERS-FIND-THE-COPY [--live=https://THE-GUIDE-ITSELF]";

	private static final String LIVE = "--live=";

	private static final String SITE = "https?://[^/\\s]+";

	/**
	 * Reads them.
	 * @throws IllegalArgumentException if they are not understood; it says how it is done
	 */
	static ExportArguments of(List<String> arguments) {
		List<String> folders = new ArrayList<>();
		Map<String, String> settings = new LinkedHashMap<>();
		String live = null;
		for (String argument : arguments) {
			if (argument.matches(LIVE + SITE)) {
				live = argument.substring(LIVE.length());
			}
			else if (argument.matches("--[\\w.-]+\\.[\\w.-]+=.*")) {
				int equals = argument.indexOf('=');
				settings.put(argument.substring(2, equals), argument.substring(equals + 1));
			}
			else if (argument.startsWith("-") || argument.isBlank() || !folders.isEmpty()) {
				throw new IllegalArgumentException("Not understood: " + argument + "\n" + USAGE);
			}
			else {
				folders.add(argument);
			}
		}
		if (folders.isEmpty()) {
			throw new IllegalArgumentException(USAGE);
		}
		return new ExportArguments(path(folders.get(0)), live, settings);
	}

	private static Path path(String folder) {
		try {
			return Path.of(folder);
		}
		catch (InvalidPathException ex) {
			throw new IllegalArgumentException("Not the name of a folder: " + folder + "\n" + USAGE, ex);
		}
	}

}
