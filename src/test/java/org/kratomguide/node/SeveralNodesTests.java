package org.kratomguide.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Real guides that share a real PostgreSQL. */
class SeveralNodesTests {

	private static final String OLD = "tells you plainly what is known";

	private static final String NEW = "tells you openly what is known";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void nodesThatStartAtOnceImportOnceAndSeeWhatOneOfThemChanges() throws IOException {
		try (PostgresProcess postgres = PostgresProcess.in(this.folder);
				GuideProcess one = start(postgres, "one");
				GuideProcess two = start(postgres, "two");
				GuideProcess three = start(postgres, "three")) {
			List<GuideProcess> nodes = List.of(one, two, three);
			nodes.forEach(GuideProcess::awaitReady);
			for (String table : List.of("topic", "treatment", "source", "helpline", "page_version")) {
				assertThat(transactions(postgres, table)).as(table).isEqualTo(1);
			}
			await().atMost(GuideProcess.PATIENCE)
				.until(() -> nodes.stream()
					.allMatch((node) -> node.site().get("/find-treatment?p=35203").statusCode() == 200)
						&& postgres.count("select count(*) from edition") == 1);
			nodes.forEach((node) -> assertThat(home(node)).contains(OLD).doesNotContain(NEW));
			three.close();

			try (GuideProcess newer = start(postgres, "newer", "--guide.content=file:" + newerContent())) {
				newer.awaitReady();
				await().atMost(Duration.ofSeconds(10))
					.until(() -> Stream.of(newer, one, two).allMatch((node) -> home(node).contains(NEW)));
			}
			assertThat(nodes).extracting((node) -> node.log().split("Read in 12744 places", -1).length - 1)
				.containsOnlyOnce(1)
				.containsOnly(0, 1);
			assertThat(nodes).allSatisfy((node) -> assertThat(node.log()).doesNotContain(" ERROR ", "out of order"));
		}
	}

	private GuideProcess start(PostgresProcess postgres, String name, String... settings) {
		return GuideProcess.start(this.folder, name, postgres.settings(
				Stream.concat(Stream.of("--guide.store.ahead=false"), Stream.of(settings)).toArray(String[]::new)));
	}

	/** By how many transactions the rows of a table were written. */
	private static int transactions(PostgresProcess postgres, String table) {
		return postgres.count("select count(distinct xmin::text) from " + table);
	}

	private static String home(GuideProcess node) {
		return new String(node.site().get("/").body(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
	}

	private Path newerContent() throws IOException {
		Path from = Path.of("target", "classes", "content");
		Path to = this.folder.resolve("content");
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
		Path home = to.resolve("en").resolve("home.md");
		Files.writeString(home, Files.readString(home)
			.replaceFirst("tells you plainly(\\s+)what is known", "tells you openly$1what is known"));
		return to;
	}

}
