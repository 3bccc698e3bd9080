package org.kratomguide.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;

/**
 * An answer, taken apart without a library that would mend it.
 *
 * @param status its status; 0 where the connection was cut without one
 * @param headers its header lines
 * @param body its body as text, unpacked
 */
record Reply(int status, List<String> headers, String body) {

	private static final String END = "\r\n\r\n";

	private static final int PATIENCE = 20_000;

	static Reply to(Probe probe, int port) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(PATIENCE);
			socket.getOutputStream().write(probe.bytes());
			socket.getInputStream().transferTo(bytes);
		}
		catch (SocketException ex) {
			// The server need not listen to the end.
		}
		return parse(bytes.toByteArray());
	}

	static Reply parse(byte[] answer) {
		String text = new String(answer, StandardCharsets.ISO_8859_1);
		int start = 0;
		while (text.startsWith("HTTP/1.1 1", start)) {
			start = text.indexOf(END, start) + END.length();
		}
		int end = text.indexOf(END, start);
		if (end < 0) {
			return new Reply(0, List.of(), text);
		}
		List<String> lines = Arrays.asList(text.substring(start, end).split("\r\n", -1));
		Reply bare = new Reply(Integer.parseInt(lines.get(0).substring(9, 12)), lines.subList(1, lines.size()), "");
		return new Reply(bare.status, bare.headers, bare.unpack(text.substring(end + END.length())));
	}

	/** The values of a header. */
	List<String> all(String name) {
		return this.headers.stream()
			.filter((line) -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
			.map((line) -> line.substring(name.length() + 1).strip())
			.toList();
	}

	String header(String name) {
		return String.join(", ", all(name));
	}

	private String unpack(String body) {
		String whole = header("Transfer-Encoding").equals("chunked") ? joined(body) : body;
		byte[] bytes = whole.getBytes(StandardCharsets.ISO_8859_1);
		if (bytes.length == 0) {
			return "";
		}
		try (InputStream in = opened(new ByteArrayInputStream(bytes))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Not packed as it says: " + this.headers, ex);
		}
	}

	private InputStream opened(InputStream packed) throws IOException {
		return switch (header("Content-Encoding")) {
			case "gzip" -> new GZIPInputStream(packed);
			case "br" -> {
				Brotli4jLoader.ensureAvailability();
				yield new BrotliInputStream(packed);
			}
			default -> packed;
		};
	}

	private static String joined(String chunks) {
		StringBuilder whole = new StringBuilder();
		int at = 0;
		while (at < chunks.length()) {
			int line = chunks.indexOf("\r\n", at);
			int size = Integer.parseInt(chunks.substring(at, line), 16);
			whole.append(chunks, line + 2, line + 2 + size);
			at = line + 2 + size + 2;
		}
		return whole.toString();
	}

}
