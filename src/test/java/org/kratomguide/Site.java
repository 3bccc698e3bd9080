package org.kratomguide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.kratomguide.language.Language;

/** The running guide as a visitor's client sees it. */
public final class Site {

	private static final Set<String> COMPARISONS = Set.of("/treatments/compare", "/es/tratamientos/comparar");

	private static final Map<Integer, Site> SITES = new ConcurrentHashMap<>();

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	private final String root;

	private final Map<String, Document> pages = new TreeMap<>();

	private Site(int port) {
		this.root = "http://localhost:" + port;
	}

	/** The site on a port; what was crawled there once is not crawled again. */
	public static Site at(int port) {
		return SITES.computeIfAbsent(port, Site::new);
	}

	public String root() {
		return this.root;
	}

	/**
	 * Every page that a reader can come to by following links from the front page, in
	 * every language, by its address. As a search engine would, it leaves alone what is
	 * marked nofollow: other ways to look at the same page, of which each page has some.
	 * They would multiply the pages that every test reads; {@link #unfollowed()} has
	 * them.
	 */
	public synchronized Map<String, Document> pages() {
		if (this.pages.isEmpty()) {
			Deque<String> ahead = new ArrayDeque<>();
			ahead.add("/");
			while (!ahead.isEmpty()) {
				String address = ahead.remove();
				if (!this.pages.containsKey(address)) {
					Document page = page(address);
					this.pages.put(address, page);
					page.select("main a[href^=/], nav a[href^=/], header a[href^=/]")
						.not("[rel~=nofollow]")
						.eachAttr("href")
						.stream()
						.filter(Site::isPage)
						.forEach((href) -> ahead.add(href.replaceFirst("#.*", "")));
				}
			}
		}
		return this.pages;
	}

	/** The pages in one language. */
	public Map<String, Document> pages(Language language) {
		return select((address) -> language(address) == language);
	}

	/**
	 * The pages that the content has, in all languages. A comparison is put together from
	 * others: it has no code, no versions and no place in the sitemap.
	 */
	public Map<String, Document> documents() {
		return select((address) -> !COMPARISONS.contains(address));
	}

	/** The same in one language. */
	public Map<String, Document> documents(Language language) {
		return select((address) -> language(address) == language && !COMPARISONS.contains(address));
	}

	private Map<String, Document> select(Predicate<String> which) {
		Map<String, Document> selected = new TreeMap<>(pages());
		selected.keySet().removeIf(which.negate());
		return selected;
	}

	/** The language that a reader sees at an address. */
	public static Language language(String address) {
		return address.matches("/es(/.*)?") ? Language.SPANISH : Language.ENGLISH;
	}

	/**
	 * Whether a link leads to a page that is the same for everybody, and not to a form
	 * filled in or to a file.
	 */
	public static boolean isPage(String href) {
		return !href.matches(".*\\?.*|(/es)?/api/v1(/.*)?|.*\\.(pdf|md|atom|xml|txt)");
	}

	/** The addresses on these pages that search engines are told not to follow. */
	public Set<String> unfollowed() {
		return pages().values()
			.stream()
			.flatMap((page) -> page.select("a[href^=/][rel~=nofollow]").eachAttr("href").stream())
			.map((href) -> href.replaceFirst("#.*", ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** A page that must be there. */
	public Document page(String address) {
		HttpResponse<byte[]> response = get(address);
		if (response.statusCode() != 200) {
			throw new AssertionError(address + " answers " + response.statusCode());
		}
		return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8), this.root + address);
	}

	public HttpResponse<byte[]> get(String address, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.root + address));
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	public HttpResponse<byte[]> post(String address, String form) {
		return send(HttpRequest.newBuilder(URI.create(this.root + address))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form)));
	}

	public HttpResponse<byte[]> send(String method, String address) {
		return send(HttpRequest.newBuilder(URI.create(this.root + address))
			.method(method, HttpRequest.BodyPublishers.noBody()));
	}

	/**
	 * Sends what no well-behaved client would send.
	 * @return the whole answer; empty where the connection was cut instead
	 */
	public String raw(String request) {
		StringBuilder answer = new StringBuilder();
		try (Socket socket = new Socket("localhost", URI.create(this.root).getPort())) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			int next = socket.getInputStream().read();
			while (next >= 0) {
				answer.append((char) next);
				next = socket.getInputStream().read();
			}
		}
		catch (SocketException ex) {
			// The server need not listen to the end.
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return answer.toString();
	}

	private HttpResponse<byte[]> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
