package org.kratomguide.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import com.github.benmanes.caffeine.cache.Interner;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What the application answered to one reader and is to be told to all, except for the
 * body, of which it has the hash: two that are equal say the same in the same words.
 *
 * @param mediaType the type of the body without parameters, such as {@code text/html}
 * @param headers the headers that the answer has in every encoding
 * @param tag the strong entity tag of the body as it is: the one that the application
 * gave it, or else its hash
 * @param hash the hash of the body, in the form of a tag
 */
record Answer(String mediaType, List<HttpField> headers, String tag, String hash) {

	/**
	 * How much older than the content an answer may be, where it does not say itself: a
	 * minute, ten more while a new one is fetched, a day when this site cannot be
	 * reached.
	 */
	private static final String CACHED = "public, max-age=60";

	private static final String STALE = ", stale-while-revalidate=600, stale-if-error=86400";

	/** Made anew for each answer, by the server or for each encoding. */
	private static final Set<String> OWN = Set.of("date", "connection", "transfer-encoding", "content-length",
			"content-encoding", "etag", "vary", "cache-control");

	private static final Interner<HttpField> FIELDS = Interner.newWeakInterner();

	/** What {@link Asked} looks at, so that an answer may depend on it. */
	private static final Set<String> LOOKED_AT = Set.of("accept-encoding", "origin", "access-control-request-method",
			"access-control-request-headers");

	/** Takes an answer as it is, when its body was written. */
	static Answer of(HttpServletResponse response, byte[] body) {
		List<HttpField> headers = new ArrayList<>();
		for (String name : response.getHeaderNames()) {
			if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
				response.getHeaders(name).forEach((value) -> headers.add(field(name, value)));
			}
		}
		headers.add(field(HttpHeaders.VARY, String.join(", ", vary(response))));
		headers.add(field(HttpHeaders.CACHE_CONTROL, caching(response.getHeader(HttpHeaders.CACHE_CONTROL))));
		String tag = response.getHeader(HttpHeaders.ETAG);
		return of(mediaType(response), headers, (tag != null && tag.startsWith("\"")) ? tag : null, body);
	}

	static Answer of(String mediaType, List<HttpField> headers, @Nullable String tag, byte[] body) {
		String hash = ReadyBytes.tag(body);
		return new Answer(mediaType, List.copyOf(headers), (tag != null) ? tag : hash, hash);
	}

	/** Whether an answer is the same for every reader who asks for it. */
	static boolean isForAll(HttpServletResponse response) {
		String caching = String.valueOf(response.getHeader(HttpHeaders.CACHE_CONTROL));
		return response.getStatus() == HttpStatus.OK.value() && isText(mediaType(response))
				&& response.getHeader(HttpHeaders.SET_COOKIE) == null
				&& response.getHeader(HttpHeaders.CONTENT_ENCODING) == null
				&& !caching.matches(".*\\b(no-store|no-cache|private)\\b.*")
				&& vary(response).stream().allMatch((name) -> LOOKED_AT.contains(name.toLowerCase(Locale.ROOT)));
	}

	/**
	 * Most pages have the same headers. Kept for each, they took more room than the
	 * compressed pages.
	 */
	static HttpField field(String name, String value) {
		return FIELDS.intern(new PreEncodedHttpField(HttpHeader.CACHE.get(name), name, value));
	}

	private static boolean isText(String type) {
		return type.startsWith("text/") || type.equals("image/svg+xml")
				|| type.matches("application/(json|xml|[a-z]+\\+(json|xml))");
	}

	private static String mediaType(HttpServletResponse response) {
		String type = String.valueOf(response.getContentType());
		return type.replaceFirst("\\s*;.*", "").toLowerCase(Locale.ROOT);
	}

	private static Set<String> vary(HttpServletResponse response) {
		Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		names.add(HttpHeaders.ACCEPT_ENCODING);
		response.getHeaders(HttpHeaders.VARY).forEach((line) -> names.addAll(List.of(line.split("\\s*,\\s*"))));
		return names;
	}

	private static String caching(@Nullable String own) {
		if (own == null) {
			return CACHED + STALE;
		}
		return own.contains("immutable") ? own : own + STALE;
	}

}
