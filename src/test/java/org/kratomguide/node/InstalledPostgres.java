package org.kratomguide.node;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * A PostgreSQL of the machine, with the programs for backups that belong to it. The one
 * that {@link PostgresProcess} brings along has none.
 */
final class InstalledPostgres implements AutoCloseable {

	private final Path programs;

	private final Path data;

	private final int port = freePort();

	private InstalledPostgres(Path programs, Path data) {
		this.programs = programs;
		this.data = data;
		run("initdb", "--pgdata=" + data, "--username=guide", "--auth=trust", "--encoding=UTF8", "--no-sync");
		run("pg_ctl", "--pgdata=" + data, "--wait", "--log=" + data.resolve("log"), "--options=-p " + this.port
				+ " -c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories=''", "start");
		createDatabase();
	}

	/**
	 * Passes the test over where the machine has none, but not on a build server: .ci/run
	 * installs it.
	 */
	static InstalledPostgres in(Path folder) {
		Optional<Path> programs = newestPrograms();
		assumeThat(programs.isPresent() || System.getenv("CI") != null).as("PostgreSQL is installed").isTrue();
		return new InstalledPostgres(programs.orElseThrow(), folder.resolve("postgres"));
	}

	/**
	 * Debian keeps the programs of each version in a folder; others put them on the path.
	 */
	private static Optional<Path> newestPrograms() {
		File[] versions = new File("/usr/lib/postgresql").listFiles();
		Stream<Path> debian = Arrays.stream((versions != null) ? versions : new File[0])
			.sorted(Comparator.comparingInt((File version) -> Integer.parseInt(version.getName())).reversed())
			.map((version) -> version.toPath().resolve("bin"));
		Stream<Path> others = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
		return Stream.concat(debian, others)
			.filter((folder) -> Stream.of("initdb", "pg_dump").allMatch((it) -> Files.isExecutable(folder.resolve(it))))
			.findFirst();
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where its programs are. */
	Path programs() {
		return this.programs;
	}

	/** The database, as its programs name it. */
	String address() {
		return "postgresql://guide@127.0.0.1:" + this.port + "/guide";
	}

	/** The database, as Java names it. */
	String url() {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/guide?user=guide";
	}

	void createDatabase() {
		run("createdb", "--host=127.0.0.1", "--port=" + this.port, "--username=guide", "guide");
	}

	void dropDatabase() {
		run("dropdb", "--host=127.0.0.1", "--port=" + this.port, "--username=guide", "--force", "guide");
	}

	/** The server refuses to be root's; in a namespace of its own it is nobody's. */
	private void run(String program, String... arguments) {
		List<String> command = new ArrayList<>();
		if (System.getProperty("user.name").equals("root")) {
			command.addAll(List.of("unshare", "-U"));
		}
		command.add(this.programs.resolve(program).toString());
		command.addAll(List.of(arguments));
		Path log = this.data.resolveSibling(program + ".log");
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start();
			assertThat(process.onExit().join().exitValue()).as(program + ": " + Files.readString(log)).isZero();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		run("pg_ctl", "--pgdata=" + this.data, "--mode=immediate", "stop");
	}

}
