package org.kratomguide.snapshot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The folder for the copy. It is replaced as a whole or not at all, and only if
 * everything in it was put there by an export.
 */
final class ExportFolder {

	/** In the form that {@code sha256sum -c} reads. */
	static final String SUMS = "SHA256SUMS";

	private static final String MARK = "# All files of an export of the Kratom Treatment Guide\n";

	private final Path path;

	private ExportFolder(Path path) {
		this.path = path;
	}

	static ExportFolder of(Path path) {
		try {
			return new ExportFolder(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize());
		}
		catch (IOException ex) {
			throw new RefusedExport("The folder cannot be looked at (" + ex.getMessage() + ").");
		}
	}

	/**
	 * Looks at what is there already.
	 * @throws RefusedExport if some of it is not of an export
	 */
	void check() {
		try {
			if (Files.exists(this.path)) {
				checkFiles();
			}
		}
		catch (IOException ex) {
			throw new RefusedExport("The folder cannot be looked at (" + ex.getMessage() + ").");
		}
	}

	private void checkFiles() throws IOException {
		if (!Files.isDirectory(this.path)) {
			throw new RefusedExport("There is a file of that name. Name a folder.");
		}
		Path sums = this.path.resolve(SUMS);
		String known = Files.isRegularFile(sums) ? Files.readString(sums) : "";
		List<String> lines = known.startsWith(MARK) ? known.lines().toList() : List.of();
		Map<String, String> expected = lines.stream()
			.skip(1)
			.collect(Collectors.toMap((line) -> line.substring(66), (line) -> line.substring(0, 64)));
		try (Stream<Path> files = Files.walk(this.path)) {
			for (Path file : files.filter((it) -> !Files.isDirectory(it)).toList()) {
				String name = this.path.relativize(file).toString().replace('\\', '/');
				boolean ours = name.equals(SUMS) ? !lines.isEmpty()
						: expected.containsKey(name) && sum(Files.readAllBytes(file)).equals(expected.get(name));
				if (!ours) {
					throw new RefusedExport("The folder holds what no export put there: " + name
							+ ". Move it away, or name another folder.");
				}
			}
		}
	}

	/** Puts these files there and nothing else. */
	void replace(Map<String, byte[]> files) {
		check();
		String mark = UUID.randomUUID().toString().substring(0, 8);
		Path begun = sibling(".new-" + mark);
		Path before = sibling(".old-" + mark);
		try {
			Files.createDirectories(Objects.requireNonNull(this.path.getParent()));
			try {
				write(begun, files);
				swap(begun, before);
			}
			finally {
				delete(begun);
				delete(before);
			}
		}
		catch (IOException ex) {
			throw new RefusedExport("The files cannot be written (" + ex.getMessage()
					+ "). Is there room, and may this user write there?");
		}
	}

	private Path sibling(String ending) {
		return this.path.resolveSibling(this.path.getFileName() + ending);
	}

	private static void write(Path folder, Map<String, byte[]> files) throws IOException {
		Files.createDirectory(folder);
		SortedMap<String, byte[]> all = new TreeMap<>(files);
		StringBuilder sums = new StringBuilder(MARK);
		all.forEach((name, bytes) -> sums.append(sum(bytes)).append("  ").append(name).append('\n'));
		all.put(SUMS, sums.toString().getBytes(StandardCharsets.UTF_8));
		for (Map.Entry<String, byte[]> file : all.entrySet()) {
			Path path = folder.resolve(file.getKey());
			Files.createDirectories(Objects.requireNonNull(path.getParent()));
			Files.write(path, file.getValue());
		}
	}

	private void swap(Path begun, Path before) throws IOException {
		if (Files.exists(this.path)) {
			Files.move(this.path, before);
		}
		try {
			Files.move(begun, this.path);
		}
		catch (IOException ex) {
			if (Files.exists(before)) {
				Files.move(before, this.path);
			}
			throw ex;
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException ex) throws IOException {
					Files.delete(visited);
					return FileVisitResult.CONTINUE;
				}
			});
		}
	}

	private static String sum(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
