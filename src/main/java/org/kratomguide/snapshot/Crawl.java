package org.kratomguide.snapshot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.kratomguide.language.Language;

/** Reads the guide as a reader who follows every link would. */
final class Crawl {

	/** What no page leads to, but programs come to. */
	private static final List<String> UNLINKED = List.of("/sitemap.xml", "/robots.txt", "/sw.js");

	/**
	 * Answered only when the passages are there, which the list from A to Z is made of.
	 */
	private static final String FIRST = "/search?q=kratom";

	/** There are about 1,300; this many only if links lead to ever more. */
	private static final int MOST = 20_000;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private final String site;

	private final Links links;

	/** Every address that was met, with the one that led to it. */
	private final Map<String, String> met = new LinkedHashMap<>();

	private List<String> ahead = new ArrayList<>();

	/**
	 * @param site where the guide answers, without a slash at its end
	 * @param published where readers find it, in the same form
	 */
	Crawl(String site, String published) {
		this.site = site;
		this.links = new Links(published);
	}

	/**
	 * Reads all of it, one step away from the front pages after the other.
	 * @return the answers by their addresses
	 */
	SortedMap<String, Copy> run() {
		ask(FIRST);
		Arrays.stream(Language.values()).forEach((language) -> meet(language.home(), "its name"));
		UNLINKED.forEach((address) -> meet(address, "its name"));
		SortedMap<String, Copy> copies = new TreeMap<>();
		while (!this.ahead.isEmpty()) {
			List<String> now = this.ahead;
			this.ahead = new ArrayList<>();
			for (Copy copy : now.parallelStream().map(this::ask).toList()) {
				this.links.of(copy).forEach((link) -> meet(link, copy.address()));
				if (!copy.address().contains("?")) {
					copies.put(copy.address(), copy);
				}
			}
		}
		return copies;
	}

	/** What the guide says where there is nothing. */
	Copy missing(Language language) {
		return get(language.prefix() + "/404", 404);
	}

	/** What stands in for the answer to a form that is sent. */
	Copy unanswered(Language language) {
		return get(language.prefix() + StandInController.UNANSWERED, 200);
	}

	private void meet(String link, String from) {
		if (this.met.putIfAbsent(link, from) == null) {
			this.ahead.add(link);
		}
		if (this.met.size() > MOST) {
			throw new RefusedExport("The pages lead to more than " + MOST + " addresses, such as " + link);
		}
	}

	private Copy ask(String address) {
		return get(address, 200);
	}

	private Copy get(String address, int expected) {
		try {
			HttpResponse<byte[]> response = this.client.send(
					HttpRequest.newBuilder(URI.create(this.site + address)).timeout(PATIENCE).build(),
					HttpResponse.BodyHandlers.ofByteArray());
			if (response.statusCode() != expected) {
				throw new RefusedExport("%s, to which %s leads, is answered with %d".formatted(address,
						this.met.getOrDefault(address, "the export"), response.statusCode()));
			}
			if (new String(response.body(), StandardCharsets.ISO_8859_1).contains(this.site)) {
				throw new RefusedExport(address + " names the address at which the copy is made");
			}
			return new Copy(address, response.headers(), response.body());
		}
		catch (IOException ex) {
			throw new RefusedExport(address + " cannot be read (" + ex + ")");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new RefusedExport("it was interrupted");
		}
	}

}
