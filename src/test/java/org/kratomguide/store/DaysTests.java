package org.kratomguide.store;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.kratomguide.page.Reviews;
import org.kratomguide.review.Review;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of one day are kept on the next, until a check falls due. So they must say
 * nothing else that depends on the day.
 */
@GuideTest
@TestPropertySource(properties = "guide.store.enabled=false")
class DaysTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Reviews reviews;

	@Autowired
	private Calendar calendar;

	@Test
	void aPageChangesByTheDayOnlyWhenACheckFallsDue() {
		LocalDate first = this.reviews.all().stream().map(Review::checked).max(LocalDate::compareTo).orElseThrow();
		LocalDate turn = this.reviews.nextTurn(first);
		while (turn.equals(first.plusDays(1))) {
			// There is no other day between the two, so the next such time is looked at.
			first = turn;
			turn = this.reviews.nextTurn(first);
		}
		assertThat(turn).isAfter(first.plusDays(1));

		this.calendar.today = first;
		Map<String, ByteBuffer> before = bodies(addresses());
		assertThat(before).hasSizeGreaterThan(300);
		this.calendar.today = turn.minusDays(1);
		assertThat(bodies(before.keySet())).isEqualTo(before);

		this.calendar.today = turn;
		assertThat(bodies(site().pages().keySet())).hasSizeGreaterThan(80)
			.anySatisfy((address, body) -> assertThat(body).isNotEqualTo(before.get(address)));
	}

	/** Pages, their other forms, and what is written by programs for programs. */
	private Set<String> addresses() {
		Set<String> addresses = new TreeSet<>(site().pages().keySet());
		addresses.addAll(site().unfollowed());
		site().pages()
			.values()
			.forEach((page) -> addresses.addAll(page.select("link[href^=/], main a[href^=/]").eachAttr("href")));
		addresses.addAll(Set.of("/sitemap.xml", "/robots.txt", "/changes.atom", "/api/v1/treatments"));
		addresses.removeIf((address) -> address.matches(".*[?#].*|.*\\.pdf"));
		return addresses;
	}

	private Map<String, ByteBuffer> bodies(Collection<String> addresses) {
		Map<String, ByteBuffer> bodies = new TreeMap<>();
		for (String address : addresses) {
			HttpResponse<byte[]> response = site().get(address);
			if (isForAll(response)) {
				bodies.put(address, ByteBuffer.wrap(response.body()));
			}
		}
		return bodies;
	}

	/** The others are not kept. */
	private static boolean isForAll(HttpResponse<byte[]> response) {
		return response.statusCode() == 200
				&& !response.headers().firstValue("Cache-Control").orElse("").matches(".*no-(store|cache).*");
	}

	private Site site() {
		return Site.at(this.port);
	}

	/** A clock that shows noon of the day that a test sets. */
	static final class Calendar extends Clock {

		private volatile LocalDate today = LocalDate.now(ZoneOffset.UTC);

		@Override
		public Instant instant() {
			return this.today.atTime(12, 0).toInstant(ZoneOffset.UTC);
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return Clock.fixed(instant(), zone);
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class OfTheTest {

		@Bean
		@Primary
		Calendar calendar() {
			return new Calendar();
		}

	}

}
