package org.kratomguide.fuzz;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What must be true of every answer, whatever was asked. */
final class Verdict {

	private static final int MOST = 1_000_000;

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private static final Pattern INSIDE = Pattern
		.compile("(?m)^\\s+at [a-z]+\\.|Exception\\b|\\b(java\\.(lang|util|io|sql)|org\\.(springframework|kratomguide|"
				+ "hibernate|thymeleaf|eclipse|h2|postgresql))\\.|\\bSQLSTATE\\b|Whitelabel|Powered by|Jetty\\b|root:x:0");

	/** The marks, as they would stand in a page that does not escape them. */
	private static final Pattern RAW = Pattern.compile("(?i)<mkqza|<!--#exec|<\\s*script>alert|[^=]\"mkqzb");

	private static final List<String> EVERYWHERE = List.of("Content-Security-Policy", "Referrer-Policy",
			"X-Content-Type-Options", "Permissions-Policy", "Cross-Origin-Opener-Policy",
			"Cross-Origin-Resource-Policy");

	private static final Set<String> TYPES = Set.of("text/html", "application/json", "application/problem+json",
			"application/geo+json", "text/csv", "text/markdown", "text/plain", "application/xml", "text/xml",
			"application/atom+xml", "application/opensearchdescription+xml", "application/manifest+json", "text/css",
			"text/javascript", "image/svg+xml", "image/png", "application/pdf", "application/x-bibtex",
			"application/x-research-info-systems", "application/vnd.citationstyles.csl+json", "application/json+oembed",
			"text/xml+oembed");

	/** What a script of another site is told that asks for what it may not have. */
	private static final String OTHER_ORIGIN = "Invalid CORS request";

	private final Reply reply;

	private final List<String> faults = new ArrayList<>();

	private Verdict(Reply reply) {
		this.reply = reply;
	}

	/** What is wrong with an answer. */
	static List<String> faults(Probe probe, Reply reply) {
		Verdict verdict = new Verdict(reply);
		if (reply.status() == 0) {
			verdict.fault(!reply.body().isEmpty(), "begins without a status");
			verdict.fault(reply.body().isEmpty() && probe.bytes().length < 200_000, "is no answer");
			return verdict.faults;
		}
		// What oEmbed asks for where a format is not known.
		boolean format = reply.status() == 501 && probe.address().contains("/oembed");
		verdict.fault(reply.status() >= 500 && !format, "is a fault of the server: " + reply.status());
		verdict.headers();
		verdict.body(probe.method().equals("HEAD"));
		return verdict.faults;
	}

	private void headers() {
		EVERYWHERE.forEach((name) -> fault(this.reply.all(name).size() != 1, "has not one " + name));
		fault(!this.reply.header("X-Content-Type-Options").equals("nosniff"), "lets the type be guessed");
		fault(!this.reply.header("Referrer-Policy").equals("no-referrer"), "tells where the reader comes from");
		String policy = this.reply.header("Content-Security-Policy");
		fault(!policy.startsWith("default-src 'none'; ") || policy.contains("unsafe"),
				"allows script or style: " + policy);
		fault(policy.contains("frame-ancestors *") && !policy.contains("form-action 'none'"),
				"may be framed with a form");
		fault(!this.reply.all("Set-Cookie").isEmpty(), "sets a cookie");
		fault(!this.reply.all("Server").isEmpty() || !this.reply.all("X-Powered-By").isEmpty(), "names the server");
		for (String line : this.reply.headers()) {
			boolean location = line.startsWith("Location:");
			fault(!location && line.toLowerCase(Locale.ROOT).contains(Hostile.WORD), "repeats in a header: " + line);
			fault(location
					&& !line.matches("Location: (https://guide\\.example\\.org)?/(?![/\\\\])[!-~&&[^<>\"\\\\]]*"),
					"leads astray: " + line);
			fault(!line.matches("[A-Za-z0-9-]+: ?[ -~]*"), "has a strange header: " + line);
			fault(line.contains("evil.example") && !location, "believes what it was told of itself: " + line);
		}
	}

	private void body(boolean head) {
		String body = this.reply.body();
		String type = this.reply.header("Content-Type").replaceFirst("\\s*;.*", "");
		fault(body.length() > MOST, "has " + body.length() + " characters");
		// Of a request that it cannot read the server need not know the method; it hangs
		// up after that.
		fault(head && !body.isEmpty() && this.reply.status() != 400, "has a body for HEAD");
		if (body.isEmpty() || body.equals(OTHER_ORIGIN)) {
			return;
		}
		fault(!TYPES.contains(type), "has the type " + type);
		fault(INSIDE.matcher(body).find(), "shows the inside: " + INSIDE.matcher(body).results().findFirst());
		fault(body.contains(Hostile.EVALUATED) && !type.equals("application/pdf"), "calculates what it was told");
		if (type.equals("text/html")) {
			html(body);
		}
		else if (type.endsWith("json") && this.reply.status() != 206) {
			wellFormed(() -> JSON.readTree(body));
		}
		else if (type.endsWith("xml") && this.reply.status() != 206) {
			wellFormed(() -> {
				DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
				parser.setErrorHandler(new DefaultHandler());
				parser.parse(new InputSource(new StringReader(body)));
			});
		}
	}

	private void html(String body) {
		RAW.matcher(body)
			.results()
			.findFirst()
			.ifPresent((found) -> this.faults.add("repeats unescaped: "
					+ body.substring(Math.max(0, found.start() - 60), Math.min(body.length(), found.end() + 60))));
		Document page = Jsoup.parse(body);
		page.getAllElements().forEach((element) -> {
			fault(element.tagName().contains(Hostile.WORD), "has an element that was typed");
			element.attributes().forEach((attribute) -> {
				fault(attribute.getKey().contains(Hostile.WORD), "has an attribute that was typed");
				fault(attribute.getKey().startsWith("on") || attribute.getKey().equals("style"), "has " + attribute);
				fault(attribute.getKey().matches("href|src|action")
						&& attribute.getValue().matches("(?i)\\s*(javascript|data|file):.*"),
						"has a dangerous address: " + attribute);
			});
		});
		fault(!page.select("script:not([src])").not("[type$=json]").isEmpty(), "has a script in it");
		fault(this.reply.status() >= 400 && page.select("a[href=tel:988]").isEmpty(), "has no helpline");
	}

	private void wellFormed(Reading reading) {
		try {
			reading.read();
		}
		catch (Exception ex) {
			this.faults.add("is not well formed: " + ex.getMessage());
		}
	}

	private void fault(boolean wrong, String what) {
		if (wrong) {
			this.faults.add(what);
		}
	}

	/** Fails where there is something wrong. */
	private interface Reading {

		void read() throws Exception;

	}

}
