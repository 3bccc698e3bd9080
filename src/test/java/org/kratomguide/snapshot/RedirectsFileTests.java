package org.kratomguide.snapshot;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RedirectsFileTests {

	private static final List<Copy> COPIES = List.of(copy("/api/v1", "application/json"),
			copy("/offline/words.json", "application/json"), copy("/withdrawal", "text/html"),
			copy("/find-treatment", "text/html", StandIns.HEADER, "FINDER"));

	@Test
	void tellsWhichFileAnAnswerForProgramsHas() {
		assertThat(RedirectsFile.of(COPIES, null).lines()).containsExactly("/api/v1 /api/v1.json 200",
				"/es/* /es/404.html 404");
	}

	/**
	 * Static rules come first, since Cloudflare counts what follows another as dynamic.
	 */
	@Test
	void handsOverToTheLiveGuideOnlyWhatACopyCannotDo() {
		assertThat(RedirectsFile.of(COPIES, "https://live.example.org").lines())
			.contains("/find-treatment https://live.example.org/find-treatment 302!",
					"/find-treatment https://live.example.org/find-treatment 302",
					"/find-treatment/* https://live.example.org/find-treatment/:splat 302")
			.noneMatch((line) -> line.startsWith("/withdrawal"));
	}

	private static Copy copy(String address, String type, String... header) {
		Map<String, List<String>> headers = (header.length > 0)
				? Map.of("Content-Type", List.of(type), header[0], List.of(header[1]))
				: Map.of("Content-Type", List.of(type));
		return new Copy(address, HttpHeaders.of(headers, (name, value) -> true), new byte[0]);
	}

}
