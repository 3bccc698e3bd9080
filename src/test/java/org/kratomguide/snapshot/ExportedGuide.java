package org.kratomguide.snapshot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.kratomguide.GuideApplication;
import org.kratomguide.Site;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The exports of a test run, one by itself and one beside a live guide, and the servers
 * that hand them out.
 */
public final class ExportedGuide {

	static final String ADDRESS = "--guide.address=https://guide.example.org";

	private static final Path FOLDER = Path.of("target", "exported");

	private static final Path FOLDER_BESIDE = Path.of("target", "exported-beside");

	private static final Map<String, PlainFileServer> BESIDE = new ConcurrentHashMap<>();

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

	/**
	 * The copy that leaves to a live guide what it cannot do itself. It takes the place
	 * of an older one.
	 */
	public static Site beside(Site live) {
		return Site.at(BESIDE.computeIfAbsent(live.root(), ExportedGuide::makeBeside).port());
	}

	private static PlainFileServer makeBeside(String live) {
		ExportFolder.of(FOLDER_BESIDE).replace(Map.of("old.html", new byte[0]));
		assertThat(run(FOLDER_BESIDE.toString(), ADDRESS, "--live=" + live)).isZero();
		return PlainFileServer.of(FOLDER_BESIDE);
	}

	static PlainFileServer server() {
		return Holder.SERVER;
	}

	/** Where its files are. */
	static Path folder() {
		assertThat(server().port()).isPositive();
		return FOLDER;
	}

	/** Where the files of the one beside a live guide are. */
	static Path folderBeside(Site live) {
		assertThat(beside(live).root()).isNotEmpty();
		return FOLDER_BESIDE;
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
