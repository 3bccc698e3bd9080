package org.kratomguide.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Links live in books, e-mails and on paper. The list has every address and fragment that
 * this site ever published. Lines are added to it and never taken away.
 */
@GuideTest
class PublishedAddressesTests {

	private static final int MOST_MOVES = 5;

	@LocalServerPort
	private int port;

	private final Map<String, Document> read = new ConcurrentHashMap<>();

	@Test
	void everyAddressEverPublishedStillLeadsThere() {
		assertThat(published()).hasSizeGreaterThan(500).doesNotHaveDuplicates();
		SoftAssertions.assertSoftly((softly) -> published().forEach((address) -> {
			String[] parts = address.split("#", 2);
			Document page = this.read.computeIfAbsent(parts[0], this::follow);
			if (parts.length == 2) {
				softly.assertThat(page.getElementById(parts[1])).as(address).isNotNull();
			}
		}));
	}

	@Test
	void everyAddressOfTodayIsInTheList() {
		TreeSet<String> missing = new TreeSet<>();
		Site.at(this.port).pages().forEach((address, page) -> {
			missing.add(address);
			page.select("[id]")
				.stream()
				.filter((element) -> element.closest("svg, form") == null)
				.map((element) -> element.id())
				.filter((id) -> !isCounted(id))
				.forEach((id) -> missing.add(address + "#" + id));
		});
		published().forEach(missing::remove);

		assertThat(missing)
			.as("Append these lines to src/test/resources/published-addresses.txt:\n%s\n", String.join("\n", missing))
			.isEmpty();
	}

	/** Places that are counted and not named: nobody was promised that they stay. */
	private static boolean isCounted(String id) {
		return id.matches("source-\\d+|letter-.*");
	}

	private Document follow(String address) {
		Site site = Site.at(this.port);
		HttpResponse<byte[]> answer = site.get(address);
		for (int moves = 0; answer.statusCode() == 301 && moves < MOST_MOVES; moves++) {
			answer = site.get(answer.headers().firstValue("Location").orElseThrow());
		}
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
	}

	private static List<String> published() {
		try (var list = PublishedAddressesTests.class.getResourceAsStream("/published-addresses.txt")) {
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("# "))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
