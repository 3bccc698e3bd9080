package org.kratomguide.node;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.kratomguide.GuideJava;
import org.kratomguide.Site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A guide in a Java of its own, as an operator runs it. */
final class GuideProcess implements AutoCloseable {

	/** Long, for machines that have much else to do. */
	static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final Pattern PORT = Pattern.compile("Jetty started on port (\\d+)");

	private final Process process;

	private final Path log;

	private GuideProcess(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	/** Starts one and does not wait until it is ready. */
	static GuideProcess start(Path folder, String name, String... settings) {
		return start(java(), folder, name, settings);
	}

	/** Starts one that comes with a jar of pages. */
	static GuideProcess startWithPages(Path pages, Path folder, String name, String... settings) {
		return start(GuideJava.command(pages), folder, name, settings);
	}

	private static GuideProcess start(List<String> java, Path folder, String name, String... settings) {
		List<String> command = new ArrayList<>(java);
		command.add("--management.server.port=0");
		if (Stream.of(settings).noneMatch((setting) -> setting.startsWith("--server.port="))) {
			command.add("--server.port=0");
		}
		command.addAll(List.of(settings));
		Path log = folder.resolve(name + ".log");
		return new GuideProcess(run(folder.toFile(), log.toFile(), command), log);
	}

	/** The command that starts the guide. */
	static List<String> java() {
		return GuideJava.command();
	}

	private static Process run(File folder, File log, List<String> command) {
		try {
			return new ProcessBuilder(command).directory(folder).redirectErrorStream(true).redirectOutput(log).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	GuideProcess awaitReady() {
		await().atMost(PATIENCE)
			.failFast("the guide ended: " + this.log, () -> !this.process.isAlive())
			.until(() -> log().contains("Started GuideApplication"));
		return this;
	}

	/** Waits until every page is kept. */
	GuideProcess awaitPages() {
		awaitReady();
		await().atMost(PATIENCE).until(() -> measure("guide_store_complete") == 1);
		return this;
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	Site site() {
		return Site.at(port(0));
	}

	HttpResponse<byte[]> readiness() {
		return Site.at(port(1)).get("/actuator/health/readiness");
	}

	String health() {
		return new String(readiness().body(), StandardCharsets.UTF_8);
	}

	double measure(String name) {
		return new String(Site.at(port(1)).get("/actuator/prometheus").body(), StandardCharsets.UTF_8).lines()
			.filter((line) -> line.startsWith(name + " ") || line.startsWith(name + "{"))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
			.sum();
	}

	String log() {
		try {
			return Files.readString(this.log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** From now on no file of it can grow beyond so many bytes. */
	void limitFiles(long bytes) {
		List<String> command = List.of("prlimit", "--pid", String.valueOf(this.process.pid()), "--fsize=" + bytes);
		assertThat(run(new File("."), new File("target/prlimit.log"), command).onExit().join().exitValue()).isZero();
	}

	/** The reader's port is opened first, then the operator's. */
	private int port(int which) {
		return PORT.matcher(log())
			.results()
			.map((MatchResult result) -> Integer.parseInt(result.group(1)))
			.skip(which)
			.findFirst()
			.orElseThrow();
	}

	@Override
	public void close() {
		this.process.destroyForcibly().onExit().join();
	}

}
