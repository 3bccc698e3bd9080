package org.kratomguide.store;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AcceptedEncodingsTests {

	private static final byte[] BODY = "one word after another ".repeat(100).getBytes();

	private static final StoredPage PAGE = StoredPage
		.of(Answer.of("text/html", List.of(Answer.field("Vary", "Accept-Encoding")), null, BODY), BODY);

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", value = { "none | identity", "'' | identity", "gzip | gzip",
			"br | br", "gzip, deflate, br, zstd | br", "GZIP | gzip", "gzip;q=0 | identity", "gzip;q=0, br | br",
			"br;q=0, gzip;q=0.5 | gzip", "gzip;q=1.0, br;q=0.5 | gzip", "br;q=0.5, gzip;q=0.5 | br", "* | br",
			"*;q=0 | identity", "*;q=0, gzip | gzip", "br;q=0, * | gzip", "identity, gzip;q=0.5 | identity",
			"identity;q=0, gzip;q=0.001 | gzip", "identity;q=0.5, *;q=0.1 | identity", "gzip ; q=0.0 | identity",
			"gzip;q=0.000 | identity", "deflate | identity", "x-gzip | identity", "gzip;q=many | identity",
			"gzip;level=9 | gzip", ",,, gzip ,, | gzip", "gzipped | identity", "identity;q=0 | identity" })
	void choosesWhatTheClientLikesBest(String header, String encoding) {
		assertThat(chosen(header)).isEqualTo(encoding);
	}

	@Test
	void neverSendsWhatIsRefusedAndReadsAnything() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		String[] parts = { "gzip", "br", "identity", "*", ";q=0", ";q=0.5", ";q=1", ",", ", ", ";", "q=", "=", " ",
				"é" };
		for (int i = 0; i < 20_000; i++) {
			StringBuilder header = new StringBuilder();
			for (int part = random.nextInt(8); part > 0; part--) {
				header.append(parts[random.nextInt(parts.length)]);
			}
			String said = header.toString();
			assertThat(chosen(said)).as("seed %d: %s", seed, said)
				.matches((encoding) -> encoding.equals("identity")
						|| Stream.of(said.split(",")).anyMatch((part) -> allows(part.strip(), encoding)));
		}
	}

	private static boolean allows(String part, String encoding) {
		return part.matches("(" + encoding + "|\\*)\\s*(;.*)?") && !part.matches("[^;]*;\\s*q=0");
	}

	private static String chosen(String header) {
		HttpFields headers = PAGE.in(AcceptedEncodings.of(header)).headers();
		return headers.contains("Content-Encoding") ? String.valueOf(headers.get("Content-Encoding")) : "identity";
	}

}
