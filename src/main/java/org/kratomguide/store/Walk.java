package org.kratomguide.store;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.kratomguide.language.Language;
import org.springframework.http.HttpStatus;

/**
 * A walk over all that readers can come to by links from the front pages, as a reader
 * would go, one step after another.
 */
final class Walk {

	/** There are about a thousand; this many only if links lead to ever more. */
	private static final int MOST = 20_000;

	private static final int FAILURES = 3;

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(PATIENCE)
		.build();

	private final String site;

	private final Deque<String> ahead = new ArrayDeque<>();

	private final Set<String> seen = new HashSet<>();

	private int failures;

	/**
	 * @param site where to ask for pages, without a slash at its end
	 */
	Walk(String site) {
		this.site = site;
		Arrays.stream(Language.values()).map(Language::home).forEach(this::add);
		List.of("/sitemap.xml", "/robots.txt").forEach(this::add);
	}

	boolean hasNext() {
		return !this.ahead.isEmpty();
	}

	/** Whether pages cannot be made, several in a row. */
	boolean isFailing() {
		return this.failures >= FAILURES;
	}

	/**
	 * Asks for one page, and finds what it leads to.
	 * @return whether there was an answer and no fault
	 */
	boolean next() throws InterruptedException {
		URI address = URI.create(this.site + this.ahead.remove());
		try {
			HttpResponse<String> response = this.client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
					HttpResponse.BodyHandlers.ofString());
			if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
				Document page = Jsoup.parse(response.body());
				page.select("a[href^=/], link[href^=/]").eachAttr("href").forEach(this::add);
				page.select("script[src^=/], img[src^=/]").eachAttr("src").forEach(this::add);
			}
			boolean made = response.statusCode() < HttpStatus.INTERNAL_SERVER_ERROR.value();
			this.failures = made ? 0 : this.failures + 1;
			return made;
		}
		catch (IOException ex) {
			this.failures++;
			return false;
		}
	}

	/** A search or a form filled in is not a page, and a PDF is not kept. */
	private void add(String link) {
		String address = link.replaceFirst("#.*", "");
		boolean page = !address.startsWith("//") && !address.contains("?") && !address.endsWith(".pdf");
		if (page && this.seen.size() < MOST && this.seen.add(address)) {
			this.ahead.add(address);
		}
	}

}
