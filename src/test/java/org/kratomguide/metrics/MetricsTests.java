package org.kratomguide.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What an operator can measure, as Prometheus reads it. */
@GuideTest
class MetricsTests {

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	private String metrics() {
		return new String(Site.at(this.managementPort).get("/actuator/prometheus").body(), StandardCharsets.UTF_8);
	}

	private double value(String name) {
		return metrics().lines()
			.filter((line) -> line.startsWith(name + " ") || line.startsWith(name + "{"))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
			.sum();
	}

	@Test
	void tellsHowTheTextAndTheServerDo() {
		Site.at(this.port).get("/search?q=sleep");

		assertThat(value("guide_pages")).isGreaterThan(90);
		assertThat(value("guide_review_unsigned")).isEqualTo(value("guide_pages"));
		assertThat(value("guide_review_behind")).isZero();
		assertThat(metrics()).contains("guide_review_overdue", "guide_content_age_days", "jvm_memory_used_bytes",
				"http_server_requests_seconds_count");
	}

	/** Other tests ask as well, so that there may be more. */
	@Test
	void tellsHowOftenTheStoreHasAPageAndHowLongAnswersTake() {
		Site site = Site.at(this.port);
		await().until(() -> site.get("/withdrawal").headers().firstValue("ETag").isPresent());
		double hits = value("guide_store_hits_total");
		double unchanged = value("guide_store_unchanged_total");
		double misses = value("guide_store_misses_total");
		double answers = value("guide_store_answers_seconds_count");
		double seconds = value("guide_store_answers_seconds_sum");
		String tag = site.get("/withdrawal").headers().firstValue("ETag").orElseThrow();
		site.get("/withdrawal", "If-None-Match", tag);
		site.get("/search?q=sleep");

		assertThat(value("guide_store_hits_total")).isGreaterThanOrEqualTo(hits + 1);
		assertThat(value("guide_store_unchanged_total")).isGreaterThanOrEqualTo(unchanged + 1);
		assertThat(value("guide_store_misses_total")).isGreaterThanOrEqualTo(misses + 1);
		assertThat(value("guide_store_answers_seconds_count")).isGreaterThanOrEqualTo(answers + 2);
		assertThat(value("guide_store_answers_seconds_sum")).isBetween(Math.nextUp(seconds), seconds + 60);
		assertThat(metrics()).contains("http_server_requests_seconds_bucket", "le=\"0.05\"");
	}

	/** As it stands in the files of all pages. */
	@Test
	void tellsHowOldTheTextIs() throws IOException {
		LocalDate oldest;
		try (Stream<Path> files = Files.walk(Path.of("target/classes/content"))) {
			oldest = files.filter((file) -> file.toString().endsWith(".md"))
				.map(MetricsTests::checked)
				.flatMap(Optional::stream)
				.min(Comparator.naturalOrder())
				.orElseThrow();
		}

		assertThat(value("guide_content_age_days")).isEqualTo(ChronoUnit.DAYS.between(oldest, LocalDate.now()));
	}

	private static Optional<LocalDate> checked(Path file) {
		try {
			return Files.readAllLines(file)
				.stream()
				.filter((line) -> line.startsWith("checked: "))
				.map((line) -> LocalDate.parse(line.substring("checked: ".length()).strip()))
				.findFirst();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void tellsNothingOfWhatIsReadOrWhoReads() {
		Site.at(this.port).get("/search?q=averyrareword");
		Site.at(this.port).get("/treatments/medical-detox");

		assertThat(metrics()).doesNotContain("averyrareword", "medical-detox", "/treatments", "/search", "uri=",
				"127.0.0.1");
	}

	@Test
	void isNotOnThePortOfReaders() {
		assertThat(Site.at(this.port).get("/actuator/prometheus").statusCode()).isEqualTo(404);
	}

}
