package org.kratomguide;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command that starts the guide in a Java of its own, as an operator runs it: from a
 * jar, and with what Java has learned of its classes at one start before, so that each
 * further start takes about half the time.
 */
public final class GuideJava {

	private static final Path FOLDER = Path.of("target", "guide-java").toAbsolutePath();

	private static final Path JAR = FOLDER.resolve("guide.jar");

	private static final Path ARCHIVE = FOLDER.resolve("guide.jsa");

	private static final String CLASS_PATH = Stream.concat(Stream.of(JAR.toString()),
			Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
				.filter((entry) -> entry.endsWith(".jar")))
		.collect(Collectors.joining(File.pathSeparator));

	static {
		makeArchive();
	}

	private GuideJava() {
	}

	/**
	 * The command, to which arguments of the guide can be added.
	 * @param jars what comes with the guide besides what it is tested with
	 */
	public static List<String> command(Path... jars) {
		String classPath = Stream.concat(Stream.of(CLASS_PATH), Arrays.stream(jars).map(Path::toString))
			.collect(Collectors.joining(File.pathSeparator));
		return java(classPath, "-XX:SharedArchiveFile=" + ARCHIVE);
	}

	private static List<String> java(String classPath, String... options) {
		return Stream.of(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
				Stream.of(options), Stream.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
						classPath, GuideApplication.class.getName()))
			.flatMap((part) -> part)
			.toList();
	}

	private static void makeArchive() {
		try {
			Files.createDirectories(FOLDER);
			int made = ToolProvider.findFirst("jar")
				.orElseThrow()
				.run(System.out, System.err, "--create", "--no-compress", "--file=" + JAR, "-C",
						Path.of("target", "classes").toString(), ".");
			List<String> command = new ArrayList<>(
					java(CLASS_PATH, "-XX:ArchiveClassesAtExit=" + ARCHIVE, "-Dspring.context.exit=onRefresh"));
			command.addAll(List.of("--spring.profiles.active=training", "--guide.finder.enabled=false"));
			File log = FOLDER.resolve("archive.log").toFile();
			int ended = new ProcessBuilder(command).directory(FOLDER.toFile())
				.redirectErrorStream(true)
				.redirectOutput(log)
				.start()
				.onExit()
				.join()
				.exitValue();
			if (made != 0 || ended != 0 || !Files.exists(ARCHIVE)) {
				throw new IllegalStateException("the guide did not start: " + log);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
