package org.kratomguide.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Hands out the files of a folder, as {@code try_files $uri $uri.html $uri.json} would,
 * with the headers that {@code _headers} tells, and leads where {@code _redirects} says
 * that there must be no file.
 */
final class PlainFileServer {

	private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "css", "text/css", "js",
			"text/javascript", "json", "application/json", "xml", "application/xml", "png", "image/png", "svg",
			"image/svg+xml", "pdf", "application/pdf");

	private final Path folder;

	private final HttpServer server;

	private final List<String> rules;

	private final List<String> redirects;

	private PlainFileServer(Path folder, HttpServer server) throws IOException {
		this.folder = folder;
		this.server = server;
		this.rules = Files.readAllLines(folder.resolve("_headers"));
		this.redirects = Files.readAllLines(folder.resolve("_redirects"));
	}

	/** Serves until the tests end. */
	static PlainFileServer of(Path folder) {
		try {
			// Otherwise each answer waits some hundredths of a second for nothing.
			System.setProperty("sun.net.httpserver.nodelay", "true");
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			PlainFileServer files = new PlainFileServer(folder, server);
			server.createContext("/", files::answer);
			server.setExecutor(Executors.newFixedThreadPool(4, (task) -> {
				Thread thread = new Thread(task, "files");
				thread.setDaemon(true);
				return thread;
			}));
			server.start();
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	private void answer(HttpExchange exchange) throws IOException {
		Optional<String> elsewhere = elsewhere(exchange.getRequestURI().getPath());
		if (elsewhere.isPresent()) {
			String asked = exchange.getRequestURI().getRawQuery();
			exchange.getResponseHeaders().set("Location", elsewhere.get() + ((asked != null) ? "?" + asked : ""));
			exchange.sendResponseHeaders(302, -1);
			exchange.close();
		}
		else {
			handOut(exchange);
		}
	}

	private void handOut(HttpExchange exchange) throws IOException {
		String address = exchange.getRequestURI().getPath();
		Path file = Stream.of(address, address + ".html", address + ".json", address + "index.html")
			.map((name) -> this.folder.resolve(name.substring(1)))
			.filter(Files::isRegularFile)
			.findFirst()
			.orElse(null);
		boolean found = file != null;
		Path told = (file != null) ? file
				: this.folder.resolve(address.startsWith("/es/") ? "es/404.html" : "404.html");
		headers(address, told).forEach(exchange.getResponseHeaders()::set);
		byte[] bytes = Files.readAllBytes(told);
		exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	/** Where an address leads, even if it has a file. */
	private Optional<String> elsewhere(String address) {
		return this.redirects.stream()
			.map((line) -> line.split(" "))
			.filter((line) -> line[0].equals(address) && line[2].equals("302!"))
			.map((line) -> line[1])
			.findFirst();
	}

	/** What the rules say of an address, the later one of two being right. */
	Map<String, String> headers(String address, Path file) {
		String name = file.getFileName().toString();
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		headers.put("Content-Type",
				TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
		boolean applies = false;
		for (String line : this.rules) {
			if (line.startsWith("/")) {
				applies = line.endsWith("*") ? address.startsWith(line.substring(0, line.length() - 1))
						: address.matches(line.replace(".", "\\.").replace("*", ".*"));
			}
			else if (applies && line.strip().startsWith("! ")) {
				headers.remove(line.strip().substring(2));
			}
			else if (applies) {
				headers.put(line.substring(0, line.indexOf(':')).strip(),
						line.substring(line.indexOf(':') + 1).strip());
			}
		}
		return headers;
	}

}
