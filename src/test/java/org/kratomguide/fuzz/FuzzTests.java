package org.kratomguide.fuzz;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks everything that can be asked in ways that nobody would think of, and holds every
 * answer to what is promised of all. {@code -Dguide.fuzz.seed} and
 * {@code -Dguide.fuzz.count} ask differently and more.
 */
@GuideTest
@ExtendWith(OutputCaptureExtension.class)
class FuzzTests {

	private static final long SEED = Long.getLong("guide.fuzz.seed", 20261128);

	private static final int COUNT = Integer.getInteger("guide.fuzz.count", 4_000);

	/** Many more would be refused: there is a limit, shared with other tests. */
	private static final int PDFS = 24;

	private static final List<String> WITNESSES = List.of("/", "/es", "/withdrawal", "/treatments/aftercare",
			"/api/v1/treatments", "/sitemap.xml", "/embed/treatments/aftercare", "/text/withdrawal", "/withdrawal.md",
			"/oembed?url=https://guide.example.org/treatments/aftercare", "/search?q=sleep", "/robots.txt");

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@LocalServerPort
	private int port;

	private final Queue<String> faults = new ConcurrentLinkedQueue<>();

	private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();

	@Test
	void noRequestBringsWhatNoAnswerMayHave(CapturedOutput output) {
		Site site = Site.at(this.port);
		List<Target> all = new ArrayList<>(
				Targets.of(site, this.requestMappingHandlerMapping.getHandlerMethods()).all());
		List<Target> pdfs = all.stream().filter(Target::isPdf).toList();
		all.removeAll(pdfs);
		Map<String, String> before = witnesses(site);

		IntStream.range(0, COUNT).parallel().forEach((i) -> probe(SEED + i, all.get(i % all.size())));
		IntStream.range(0, PDFS).forEach((i) -> probe(SEED + COUNT + i, pdfs.get(i % pdfs.size())));

		System.out.printf("%d requests to %d targets with seed %d: %s%n", COUNT + PDFS, all.size() + pdfs.size(), SEED,
				new TreeMap<>(this.statuses));
		assertThat(this.faults).isEmpty();
		assertThat(output).as("seed " + SEED).doesNotContainIgnoringCase(Hostile.WORD).doesNotContain(" ERROR ");
		assertThat(witnesses(site)).as("what others read, after seed " + SEED).isEqualTo(before);
		assertThat(this.statuses.keySet()).contains(200, 302, 400, 404, 405);
		assertThat(this.statuses.get(200)).as("so that not all fails at the door").isGreaterThan(COUNT / 5);
	}

	private void probe(long seed, Target target) {
		Probe probe = new Prober(seed, target).probe();
		try {
			Reply reply = Reply.to(probe, this.port);
			this.statuses.merge(reply.status(), 1, Integer::sum);
			Verdict.faults(probe, reply)
				.forEach((fault) -> this.faults.add("The answer " + reply.status() + " " + fault + "\nto seed " + seed
						+ ", " + target + "\n" + probe));
		}
		catch (IOException | RuntimeException ex) {
			this.faults.add("No answer (" + ex + ")\nto seed " + seed + ", " + target + "\n" + probe);
		}
	}

	private static Map<String, String> witnesses(Site site) {
		return WITNESSES.stream().collect(Collectors.toMap((address) -> address, (address) -> {
			HttpResponse<byte[]> response = site.get(address);
			return response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8);
		}));
	}

}
