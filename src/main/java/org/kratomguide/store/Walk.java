package org.kratomguide.store;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
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

	/** Milliseconds. */
	private static final int PATIENCE = 30_000;

	private final String site;

	private final Deque<String> ahead = new ArrayDeque<>();

	private final Set<String> seen = new HashSet<>();

	private final List<String> failed = new ArrayList<>();

	/** In a row. */
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

	/** What could not be made, and why. */
	List<String> failed() {
		return this.failed;
	}

	/** Whether pages cannot be made, several in a row. */
	boolean isFailing() {
		return this.failures >= FAILURES;
	}

	/**
	 * Asks for one page, and finds what it leads to.
	 * @return whether there was an answer and no fault
	 */
	boolean next() {
		String address = this.ahead.remove();
		try {
			ask(address);
			this.failures = 0;
			return true;
		}
		catch (IOException ex) {
			this.failed.add(address + " (" + ex.getMessage() + ")");
			this.failures++;
			return false;
		}
	}

	private void ask(String address) throws IOException {
		// Not Java's newer client: it gets ready for encryption first, and stays so.
		HttpURLConnection connection = (HttpURLConnection) new URL(this.site + address).openConnection(Proxy.NO_PROXY);
		connection.setInstanceFollowRedirects(false);
		connection.setConnectTimeout(PATIENCE);
		connection.setReadTimeout(PATIENCE);
		connection.setRequestProperty("Accept", "*/*");
		int status = connection.getResponseCode();
		if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
			throw new IOException("status " + status);
		}
		if (status < HttpStatus.BAD_REQUEST.value()) {
			read(connection);
		}
	}

	private void read(HttpURLConnection connection) throws IOException {
		// All of it, read or not, so that the connection does for the next.
		byte[] body = connection.getInputStream().readAllBytes();
		if (String.valueOf(connection.getContentType()).startsWith("text/html")) {
			Document page = Jsoup.parse(new String(body, StandardCharsets.UTF_8));
			page.select("a[href^=/], link[href^=/]").eachAttr("href").forEach(this::add);
			page.select("script[src^=/], img[src^=/]").eachAttr("src").forEach(this::add);
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
