package org.kratomguide.snapshot;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.kratomguide.store.Compression;
import org.kratomguide.store.Encoding;

/**
 * What the guide answered.
 *
 * @param address the address that was asked for
 * @param headers the headers of the answer
 * @param body its bytes
 */
record Copy(String address, HttpHeaders headers, byte[] body) {

	/** No other name could be a file on every machine, and in this folder only. */
	private static final Pattern NAME = Pattern.compile("/|(/[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*)+");

	private static final Pattern PACKED = Pattern.compile("image/png|application/pdf");

	private static final Map<Encoding, String> TWINS = Map.of(Encoding.GZIP, ".gz", Encoding.BROTLI, ".br");

	/** The value of a header, empty where there is none. */
	String header(String name) {
		return this.headers.firstValue(name).orElse("");
	}

	String contentType() {
		return header("Content-Type").toLowerCase(Locale.ROOT);
	}

	/** The type without parameters, such as {@code text/html}. */
	String mediaType() {
		return contentType().replaceFirst("\\s*;.*", "");
	}

	String text() {
		return new String(this.body, StandardCharsets.UTF_8);
	}

	/** Whether it stands in for what only a server can do. */
	boolean isStandIn() {
		return !header(StandIns.HEADER).isEmpty();
	}

	/** Whether it describes addresses and leads to none. */
	boolean isDescription() {
		return this.address.endsWith("/openapi.json");
	}

	/** What follows the last dot of the address, with the dot; empty without. */
	String ending() {
		String last = this.address.substring(this.address.lastIndexOf('/'));
		return last.contains(".") ? last.substring(last.lastIndexOf('.')) : "";
	}

	/**
	 * The name of its file. A page has one beside the folder of what is below it, so that
	 * no address needs a slash at its end.
	 */
	String file() {
		if (!NAME.matcher(this.address).matches()) {
			throw new RefusedExport(this.address + " cannot be the name of a file");
		}
		String name = this.address.equals("/") ? "index" : this.address.substring(1);
		return ending().isEmpty() ? name + (mediaType().equals("application/json") ? ".json" : ".html") : name;
	}

	/** The file and its compressed twins, under a name. */
	Map<String, byte[]> as(String name) {
		Map<String, byte[]> files = new TreeMap<>(Map.of(name, this.body));
		if (!PACKED.matcher(mediaType()).matches()) {
			TWINS.forEach((encoding, ending) -> {
				Optional<byte[]> twin = Compression.compress(this.body, encoding);
				twin.ifPresent((bytes) -> files.put(name + ending, bytes));
			});
		}
		return files;
	}

}
