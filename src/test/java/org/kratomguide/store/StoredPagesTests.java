package org.kratomguide.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.kratomguide.language.ContentChanged;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.core.ResolvableType;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Kept pages beside the same pages as the application makes them. */
@GuideTest
class StoredPagesTests {

	/** What says how a page may be cached and sent, and the time. */
	private static final Set<String> SENDING = Set.of("date", "cache-control", "etag", "vary", "content-length",
			"content-encoding", "transfer-encoding");

	private static final String PAGE = "/withdrawal";

	@LocalServerPort
	private int port;

	@Autowired
	private PageStore store;

	@Autowired
	@Qualifier("compressing")
	private ExecutorService compressing;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private ApplicationEventMulticaster multicaster;

	private Site site = Site.at(0);

	@BeforeEach
	void site() {
		this.site = Site.at(this.port);
	}

	@Test
	void everyKeptPageIsThePageThatTheApplicationMakes() {
		Set<String> addresses = new TreeSet<>(this.site.pages().keySet());
		addresses.addAll(assets());
		addresses.addAll(List.of("/sitemap.xml", "/robots.txt", "/opensearch.xml", "/changes.atom", "/index.md",
				"/withdrawal.md", "/treatments/aftercare.md", "/api/v1", "/api/v1/treatments", "/api/v1/helplines",
				"/api/v1/helplines.csv", "/api/v1/openapi.json", "/embed/treatments/aftercare", "/embed/helplines"));
		Set<String> notKept = new TreeSet<>();

		SoftAssertions.assertSoftly((softly) -> addresses.forEach((address) -> {
			if (isKept(address)) {
				check(softly, address);
			}
			else {
				notKept.add(address);
			}
		}));
		assertThat(notKept).allMatch((address) -> address.matches(
				"/(find-treatment|handout|search)(/.*)?|/es/(encontrar-tratamiento|hoja-informativa|buscar)(/.*)?"));
		assertThat(addresses.size() - notKept.size()).isGreaterThan(60);
	}

	private void check(SoftAssertions softly, String address) {
		HttpResponse<byte[]> made = made(address);
		HttpResponse<byte[]> kept = this.site.get(address);
		softly.assertThat(kept.statusCode()).as(address).isEqualTo(made.statusCode()).isEqualTo(200);
		softly.assertThat(kept.body()).as(address).isEqualTo(made.body());
		softly.assertThat(headers(kept)).as(address).isEqualTo(headers(made));
		for (String encoding : List.of("gzip", "br")) {
			HttpResponse<byte[]> small = this.site.get(address, "Accept-Encoding", encoding);
			softly.assertThat(plain(small)).as(address + " " + encoding).isEqualTo(made.body());
			softly.assertThat(headers(small)).as(address + " " + encoding).isEqualTo(headers(made));
			softly.assertThat(header(small, "Content-Length")).isEqualTo(String.valueOf(small.body().length));
			softly.assertThat(header(small, "Vary")).containsIgnoringCase("Accept-Encoding");
			softly.assertThat(header(small, "ETag")).matches("\"[\\w-]{20,}\"");
			softly.assertThat(header(small, "ETag").equals(header(kept, "ETag")))
				.as(address + " has one tag for the same bytes")
				.isEqualTo(header(small, "Content-Encoding").isEmpty());
		}
	}

	@Test
	void saysHowLongAPageMayBeKeptOnTheWay() {
		isKept(PAGE);
		String asset = assets().iterator().next();
		isKept(asset);

		assertThat(header(this.site.get(PAGE), "Cache-Control"))
			.isEqualTo("public, max-age=60, stale-while-revalidate=600, stale-if-error=86400");
		assertThat(header(this.site.get(asset), "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "W/%s", "*", " * ", "\"other\", %s", "\"a,b\",W/\"c\",%s", "W/%s, \"d\"" })
	void tellsWhoHasThePageThatItIsTheSame(String ifNoneMatch) {
		isKept(PAGE);
		for (String encoding : List.of("identity", "gzip", "br")) {
			HttpResponse<byte[]> full = this.site.get(PAGE, "Accept-Encoding", encoding);
			HttpResponse<byte[]> same = this.site.get(PAGE, "Accept-Encoding", encoding, "If-None-Match",
					ifNoneMatch.formatted(header(full, "ETag")));

			assertThat(same.statusCode()).isEqualTo(304);
			assertThat(same.body()).isEmpty();
			Map<String, List<String>> headers = headers(full);
			headers.remove("content-type");
			assertThat(headers(same)).isEqualTo(headers);
			for (String name : List.of("ETag", "Vary", "Cache-Control")) {
				assertThat(header(same, name)).isEqualTo(header(full, name));
			}
			assertThat(same.headers().map()).doesNotContainKeys("content-encoding", "content-length",
					"transfer-encoding");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"\"", "W/\"other\"", "other", "\"AAAAAAAAAAAAAAAAAAAA\"", "" })
	void sendsThePageToWhoHasAnother(String ifNoneMatch) {
		isKept(PAGE);
		HttpResponse<byte[]> full = this.site.get(PAGE, "Accept-Encoding", "gzip", "If-None-Match", ifNoneMatch);

		assertThat(full.statusCode()).isEqualTo(200);
		String otherEncoding = header(this.site.get(PAGE), "ETag");
		assertThat(this.site.get(PAGE, "Accept-Encoding", "gzip", "If-None-Match", otherEncoding).statusCode())
			.isEqualTo(200);
	}

	@Test
	void answersAHeadLikeAGetWithoutThePage() {
		isKept(PAGE);
		HttpResponse<byte[]> get = this.site.get(PAGE);
		HttpResponse<byte[]> head = this.site.send("HEAD", PAGE);

		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		for (String name : List.of("Content-Length", "ETag", "Vary", "Cache-Control")) {
			assertThat(header(head, name)).isNotEmpty().isEqualTo(header(get, name));
		}
		assertThat(headers(head)).isEqualTo(headers(get));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/withdrawal?a=b", "/withdrawal?v=00000000", "/search", "/search?q=tired",
			"/search/suggestions", "/find-treatment", "/find-treatment?p=35203", "/handout", "/no-such-page",
			"/withdrawal/", "/withdrawal;a=b", "/%77ithdrawal", "/api/v1/facilities", "/api/v1/facilities/z7hbz3rh",
			"/worksheets/my-triggers.pdf", "/self-check?met=CRAVING" })
	void keepsNothingElse(String address) {
		this.site.get(address);

		assertThat(isKept(address)).isFalse();
		assertThat(header(this.site.get(address), "Cache-Control")).doesNotContain("stale");
	}

	@Test
	void keepsNothingOfAFormAndNothingForOneReader() {
		this.events.publishEvent(new ContentChanged("new"));
		this.site.post("/self-check", "met=CRAVING");
		this.site.send("HEAD", "/self-check");
		made("/self-check");
		this.site.get("/self-check", "Range", "bytes=0-1");
		this.site.get("/self-check", "Origin", "https://other.example");
		this.site.get("/self-check", "X-Forwarded-Prefix", "/other");
		settle();

		assertThat(this.store.find("/self-check")).isNull();
	}

	@Test
	void leavesToTheApplicationWhatAsksForMoreThanAPage() {
		isKept("/api/v1/treatments");
		assertThat(header(this.site.get("/api/v1/treatments", "Origin", "https://a.example"),
				"Access-Control-Allow-Origin"))
			.isEqualTo("*");
		assertThat(this.site.get("/api/v1/treatments", "Accept", "image/png").statusCode()).isEqualTo(406);
		isKept(assets().iterator().next());
		assertThat(this.site.get(assets().iterator().next(), "Range", "bytes=0-9").statusCode()).isEqualTo(206);
	}

	@Test
	void aChangeOfContentIsShownAtOnce() {
		assertThat(isKept(PAGE)).isTrue();
		StoredPage before = this.store.find(PAGE);

		this.events.publishEvent(new ContentChanged("new"));

		assertThat(this.store.find(PAGE)).isNull();
		assertThat(isKept(PAGE)).isTrue();
		assertThat(this.store.find(PAGE)).as("it is made anew, and what stayed the same is not compressed again")
			.isSameAs(before);
	}

	/** What others still remember of the old content must not get into the new pages. */
	@Test
	void isToldOfAChangeAfterAllOthers() {
		ContentChanged change = new ContentChanged("new");
		var event = new PayloadApplicationEvent<>(this, change);
		Collection<?> listeners = Objects
			.requireNonNull(ReflectionTestUtils.invokeMethod(this.multicaster, "getApplicationListeners", event,
					ResolvableType.forClassWithGenerics(PayloadApplicationEvent.class, ContentChanged.class)));
		List<String> ours = listeners.stream()
			.map(Object::toString)
			.filter((name) -> name.contains("kratomguide"))
			.toList();

		assertThat(ours).hasSizeGreaterThan(4);
		assertThat(ours.get(ours.size() - 1)).contains("PageStore.begin");
	}

	private boolean isKept(String address) {
		this.site.get(address);
		settle();
		return this.store.find(address) != null;
	}

	/** Waits until all that was begun is compressed. */
	private void settle() {
		try {
			this.compressing.submit(() -> {
			}).get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpResponse<byte[]> made(String address) {
		return this.site.get(address, "Authorization", "none");
	}

	private Set<String> assets() {
		return this.site.pages()
			.values()
			.stream()
			.flatMap((page) -> Stream.concat(
					page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href").stream(),
					page.select("script[src]").eachAttr("src").stream()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, List<String>> headers(HttpResponse<byte[]> response) {
		Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		headers.putAll(response.headers().map());
		SENDING.forEach(headers::remove);
		return headers;
	}

	private static String header(HttpResponse<byte[]> response, String name) {
		return response.headers().firstValue(name).orElse("");
	}

	private static byte[] plain(HttpResponse<byte[]> response) {
		ByteArrayInputStream body = new ByteArrayInputStream(response.body());
		try {
			return switch (response.headers().firstValue("Content-Encoding").orElse("")) {
				case "gzip" -> new GZIPInputStream(body).readAllBytes();
				case "br" -> new BrotliInputStream(body).readAllBytes();
				default -> response.body();
			};
		}
		catch (IOException ex) {
			throw new AssertionError(new String(response.body(), StandardCharsets.UTF_8), ex);
		}
	}

}
