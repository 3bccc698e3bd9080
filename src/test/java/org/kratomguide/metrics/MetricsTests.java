package org.kratomguide.metrics;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

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
