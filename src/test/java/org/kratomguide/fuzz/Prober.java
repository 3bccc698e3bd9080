package org.kratomguide.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes requests to a target; the same ones from the same seed. */
final class Prober {

	private static final Map<String, List<String>> HEADERS = Map.ofEntries(
			Map.entry("Accept",
					List.of("text/html", "*/*", "application/json", "image/png", "text/html;q=0",
							"application/geo+json", "text/markdown", "application/xml", ";;;", "a/b;q=9")),
			Map.entry("Accept-Language", List.of("es", "en", "*", "xx-yy-zz", "es;q=NaN", "-")),
			Map.entry("Accept-Encoding", List.of("gzip", "br", "gzip, br", "identity;q=0", "*;q=0", "zstd", "br;q=x")),
			Map.entry("If-None-Match", List.of("*", "\"a\"", "W/\"a\"", "a", "\"")),
			Map.entry("If-Modified-Since", List.of("Sat, 01 Jan 2000 00:00:00 GMT", "never", "0")),
			Map.entry("Range",
					List.of("bytes=0-10", "bytes=-5", "bytes=99999999-", "bytes=0-,0-,0-,0-", "bytes=9-1", "x=0-1",
							"bytes=0-99999999999999999999")),
			Map.entry("Content-Type",
					List.of("application/x-www-form-urlencoded", "application/json", "text/plain",
							"multipart/form-data; boundary=x", "multipart/form-data",
							"application/x-www-form-urlencoded; charset=x",
							"application/x-www-form-urlencoded; charset=utf-16", "/", "")),
			Map.entry("X-Forwarded-For", List.of("203.0.113.1", "::1", "unknown", "1.2.3.4, 5.6.7.8", "999.1.1.1")),
			Map.entry("X-Forwarded-Host", List.of("evil.example", "evil.example:99999", "[::1", "a b")),
			Map.entry("X-Forwarded-Proto", List.of("https", "ftp", "javascript")),
			Map.entry("X-Forwarded-Prefix", List.of("/evil", "//evil.example", "evil")),
			Map.entry("X-Forwarded-Port", List.of("443", "-1", "99999", "x")),
			Map.entry("Forwarded", List.of("for=1.2.3.4;host=evil.example;proto=https", "for=\"", ";;")),
			Map.entry("Cookie", List.of("JSESSIONID=1", "a=\"", "=;=")),
			Map.entry("Origin", List.of("https://evil.example", "null")),
			Map.entry("Access-Control-Request-Method", List.of("GET", "DELETE")),
			Map.entry("Authorization", List.of("Basic Og==", "Bearer x")),
			Map.entry("X-HTTP-Method-Override", List.of("DELETE", "POST")),
			Map.entry("Expect", List.of("100-continue", "x")), Map.entry("Upgrade", List.of("h2c", "websocket")),
			Map.entry("Sec-Purpose", List.of("prefetch")));

	private static final List<String> METHODS = List.of("HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE",
			"PROPFIND", "get", "MKQZ", "CONNECT");

	private static final List<String> NAMES = List.of("class.module.classLoader.x", "_method", "__proto__", "a[b]", "v",
			"lang", "page", "format", "mkqz<", "%00", "", "debug");

	private static final List<String> HEADER_NAMES = HEADERS.keySet().stream().sorted().toList();

	private final SplittableRandom random;

	private final Target target;

	Prober(long seed, Target target) {
		this.random = new SplittableRandom(seed);
		this.target = target;
	}

	Probe probe() {
		String method = (this.random.nextInt(16) == 0) ? Hostile.pick(this.random, METHODS) : this.target.method();
		String pairs = pairs();
		boolean post = this.target.isPost();
		String address = path() + ((post || pairs.isEmpty()) ? "" : "?" + pairs);
		return new Probe(method, address, headers(post), post ? body(pairs) : "");
	}

	/** With a value for each variable; now and then with another part changed. */
	private String path() {
		StringBuilder path = new StringBuilder();
		for (String part : this.target.path().substring(1).split("/", -1)) {
			boolean variable = part.contains("{");
			boolean changed = variable || this.random.nextInt(20) == 0;
			String value = changed ? Hostile.value(this.random, List.of(variable ? "withdrawal" : part)) : part;
			path.append('/').append(variable ? part.replaceAll("\\{.*}", "") : "");
			path.append(value.replace("+", "%20"));
			if (variable && part.contains(".")) {
				path.append(part.substring(part.lastIndexOf('.')).replaceAll("[{}]", "x"));
			}
		}
		return path + ((this.random.nextInt(30) == 0) ? Hostile.value(this.random, List.of("/", ";a=b", "//")) : "");
	}

	private String pairs() {
		List<String> pairs = new ArrayList<>();
		this.target.parameters().forEach((name, valid) -> {
			if (this.random.nextInt(8) > 0) {
				int times = (this.random.nextInt(12) == 0) ? this.random.nextInt(2, 40) : 1;
				for (int i = 0; i < times; i++) {
					boolean plain = this.random.nextInt(3) == 0;
					pairs
						.add(name.replace(" ", "%20") + "=" + Hostile.value(this.random, plain ? List.of("1") : valid));
				}
			}
		});
		if (this.random.nextInt(6) == 0) {
			pairs.add(Hostile.pick(this.random, NAMES) + "=" + Hostile.value(this.random, List.of("1")));
		}
		String joined = String.join((this.random.nextInt(20) == 0) ? ";" : "&", pairs);
		return (this.random.nextInt(25) == 0) ? joined + "&" + Hostile.MARK.replace(" ", "") : joined;
	}

	private String body(String pairs) {
		return switch (this.random.nextInt(14)) {
			case 0 -> "{\"a\": \"" + Hostile.MARK + "\"}";
			case 1 -> "--x\r\nContent-Disposition: form-data; name=\"q\"\r\n\r\n" + Hostile.MARK + "\r\n--x--";
			case 2 -> pairs + "&a=" + "b".repeat(this.random.nextInt(300_000));
			default -> pairs;
		};
	}

	private List<String> headers(boolean post) {
		List<String> lines = new ArrayList<>();
		lines.add("Host: " + ((this.random.nextInt(25) == 0) ? "evil.example" : "localhost"));
		if (post && this.random.nextInt(8) > 0) {
			lines.add("Content-Type: application/x-www-form-urlencoded");
		}
		for (int i = this.random.nextInt(4); i > 0; i--) {
			String name = Hostile.pick(this.random, HEADER_NAMES);
			String value = (this.random.nextInt(5) == 0) ? Hostile.header(this.random)
					: Hostile.pick(this.random, HEADERS.getOrDefault(name, List.of("")));
			lines.add(name + ": " + value);
		}
		return lines;
	}

}
