package org.kratomguide.snapshot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.kratomguide.GuideApplication;
import org.kratomguide.Site;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** The one export of a test run, and the server that hands it out. */
public final class ExportedGuide {

	static final String ADDRESS = "--guide.address=https://guide.example.org";

	private static final Path FOLDER = Path.of("target", "exported");

	private static final class Holder {

		private static final PlainFileServer SERVER = make();

		private static PlainFileServer make() {
			assertThat(run(FOLDER.toString(), ADDRESS)).isZero();
			return PlainFileServer.of(FOLDER);
		}

	}

	private ExportedGuide() {
	}

	/** The copy as readers of it see it. */
	public static Site site() {
		return Site.at(server().port());
	}

	static PlainFileServer server() {
		return Holder.SERVER;
	}

	/** Where its files are. */
	static Path folder() {
		assertThat(server().port()).isPositive();
		return FOLDER;
	}

	/**
	 * Runs the command. It silences the log, since its process ends; this one goes on.
	 */
	static int run(String... arguments) {
		try {
			return ExportGuide.run(GuideApplication.class, new ArrayList<>(List.of(arguments)));
		}
		finally {
			LoggingSystem.get(ExportedGuide.class.getClassLoader())
				.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
		}
	}

}
