package org.kratomguide.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import static org.assertj.core.api.Assertions.assertThat;

/** The guide as it looks years after the last check, if nobody touches it. */
@GuideTest
class OverduePageTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/withdrawal", "/treatments", "/treatments/medical-detox", "/get-help", "/glossary",
			"/sources", "/self-check" })
	void aPagePastItsDaySaysSo(String address) {
		Document page = page(address);

		assertThat(page.select("p.overdue").text())
			.isEqualTo("This page is past the day on which we meant to check it again. Some facts may be out of date.");
		assertThat(page.expectFirst(".review").text()).contains("(overdue)");
	}

	@Test
	void itStillHasItsText() {
		assertThat(page("/withdrawal").select("main .section")).hasSizeGreaterThan(5);
	}

	private Document page(String address) {
		return Jsoup.parse(new String(Site.at(this.port).get(address).body(), StandardCharsets.UTF_8));
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class YearsLater {

		@Bean
		@Primary
		Clock laterClock() {
			return Clock.fixed(Instant.parse("2031-01-01T00:00:00Z"), ZoneOffset.UTC);
		}

	}

}
