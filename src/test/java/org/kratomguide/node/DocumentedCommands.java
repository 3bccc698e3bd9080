package org.kratomguide.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands of a page of the documentation, run as an operator would run them. */
final class DocumentedCommands {

	private final String page;

	private final Path folder;

	private final Map<String, String> environment;

	/**
	 * Reads a page.
	 * @param page the page
	 * @param folder where to run its commands
	 * @param environment what an operator has set
	 */
	DocumentedCommands(Path page, Path folder, Map<String, String> environment) throws IOException {
		this.page = Files.readString(page);
		this.folder = folder;
		this.environment = environment;
	}

	/** Runs what stands under a heading, under another. */
	void run(String chapter, String section) {
		String commands = after(after(this.page, "## " + chapter), "### " + section).lines()
			.takeWhile((line) -> !line.startsWith("#"))
			.filter((line) -> line.startsWith("    "))
			.map(String::strip)
			.collect(Collectors.joining("\n"));
		assertThat(commands).as(chapter + ", " + section).isNotEmpty();
		Path log = this.folder.resolve("commands.log");
		ProcessBuilder shell = new ProcessBuilder("bash", "-euc", withoutJar(commands)).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		shell.environment().putAll(this.environment);
		shell.environment().put("JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
		shell.environment().put("CLASS_PATH", System.getProperty("java.class.path"));
		try {
			assertThat(shell.start().onExit().join().exitValue()).as(commands + "\n" + Files.readString(log)).isZero();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String after(String text, String heading) {
		assertThat(text).contains("\n" + heading + "\n");
		return text.substring(text.indexOf("\n" + heading + "\n") + heading.length() + 2);
	}

	/**
	 * While the tests run there is no jar yet. The class that the launcher would look for
	 * in it is run from the class path instead; nothing else is changed.
	 */
	private static String withoutJar(String commands) {
		return commands.replace("java -cp kratom-treatment-guide.jar -Dloader.main=", "\"$JAVA\" -cp \"$CLASS_PATH\" ")
			.replace(" org.springframework.boot.loader.launch.PropertiesLauncher ", " ");
	}

}
