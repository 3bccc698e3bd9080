package org.kratomguide;

import java.util.Map;
import java.util.TreeSet;

import jakarta.persistence.EntityManagerFactory;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How many questions a page asks of the database: few, and as many whatever it shows. */
@Tag("database")
@GuideTest
class StatementCountTests {

	@LocalServerPort
	private int port;

	@Autowired
	private EntityManagerFactory factory;

	@Test
	void eachKindOfPageAsksTheDatabaseAFewTimes() {
		Map<String, Integer> most = Map.of("/", 3, "/withdrawal", 2, "/for-families/how-to-talk", 3, "/treatments", 3,
				"/treatments/medical-detox", 2, "/glossary", 3, "/sources", 3, "/get-help", 2, "/self-check", 2,
				"/no-such-page", 1);

		SoftAssertions.assertSoftly((softly) -> most.forEach((address,
				statements) -> softly.assertThat(statements(address)).as(address).isBetween(1L, (long) statements)));
	}

	@Test
	void whatIsComparedAndAskedNeedsAFewStatementsToo() {
		assertThat(statements("/treatments/compare?with=aftercare,counseling")).isBetween(1L, 3L);
		assertThat(statements("/what-may-fit")).isBetween(1L, 2L);
		assertThat(statements("/my-plan")).isBetween(1L, 2L);
	}

	@Test
	void theNumberOfOptionsOfATreatmentDoesNotMatter() {
		TreeSet<Integer> options = new TreeSet<>();
		TreeSet<Long> statements = new TreeSet<>();
		Site.at(this.port).pages().forEach((address, page) -> {
			if (address.startsWith("/treatments/") && !page.select(".vein").isEmpty()) {
				options.add(page.select(".vein").size());
				statements.add(statements(address));
			}
		});

		assertThat(options).hasSizeGreaterThan(1);
		assertThat(statements).containsExactly(2L);
	}

	private long statements(String address) {
		Site site = Site.at(this.port);
		made(site, address);
		Statistics statistics = this.factory.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		made(site, address);
		return statistics.getPrepareStatementCount();
	}

	/** Who shows who he is never gets a kept page. */
	private static void made(Site site, String address) {
		site.get(address, "Authorization", "none");
	}

}
