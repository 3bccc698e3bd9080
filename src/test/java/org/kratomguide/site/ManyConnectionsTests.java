package org.kratomguide.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import com.sun.management.UnixOperatingSystemMXBean;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@GuideTest
class ManyConnectionsTests {

	private static final int MANY = 10_000;

	/** What the machine must have left for others. */
	private static final int SPARE = 1_000;

	/** Jetty keeps a buffer of 8 KB for each request that has begun. */
	private static final long MOST_MEMORY = 200_000_000;

	@Autowired
	private ServletWebServerApplicationContext context;

	@LocalServerPort
	private int port;

	@Test
	void servesPagesBesideTenThousandConnectionsThatDoNothing() throws IOException {
		Site site = Site.at(this.port);
		site.get("/withdrawal");
		int room = roomFor();
		long connected = connections();
		long memory = memory();
		Process clients = IdleClients.start(this.port, room);
		try (BufferedReader told = clients.inputReader()) {
			assertThat(told.readLine()).isEqualTo(String.valueOf(room));
			await().until(() -> connections() >= connected + room);
			long taken = memory() - memory;
			System.out.printf("%d idle connections take %d KB of memory%n", room, taken / 1024);
			Instant start = Instant.now();
			for (String address : List.of("/withdrawal", "/withdrawal?made", "/get-help", "/search?q=tired")) {
				assertThat(site.get(address).statusCode()).isEqualTo(200);
			}

			assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
			assertThat(connections()).as("so that all of them were there").isGreaterThanOrEqualTo(room);
			assertThat(taken).isLessThan(MOST_MEMORY);
		}
		finally {
			clients.destroyForcibly().onExit().join();
		}
	}

	private long connections() {
		JettyWebServer server = (JettyWebServer) Objects.requireNonNull(this.context.getWebServer());
		return Arrays.stream(server.getServer().getConnectors())
			.mapToLong((connector) -> connector.getConnectedEndPoints().size())
			.sum();
	}

	private static long memory() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed()
				+ ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class)
					.stream()
					.mapToLong(BufferPoolMXBean::getMemoryUsed)
					.sum();
	}

	private static int roomFor() {
		if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
			long free = system.getMaxFileDescriptorCount() - system.getOpenFileDescriptorCount() - SPARE;
			return (int) Math.max(200, Math.min(MANY, free));
		}
		return MANY;
	}

}
