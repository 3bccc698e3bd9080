package org.kratomguide.site;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.sun.management.UnixOperatingSystemMXBean;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class ManyConnectionsTests {

	private static final int MANY = 10_000;

	/** What the machine must have left for others. */
	private static final int SPARE = 1_000;

	@LocalServerPort
	private int port;

	/**
	 * Half of the connections say nothing, half stop in the middle of a request. Both
	 * ends are in this process, so that each takes two of the files it may open.
	 */
	@Test
	void servesPagesBesideManyConnectionsThatDoNothing() throws IOException {
		Site site = Site.at(this.port);
		site.get("/withdrawal");
		List<SocketChannel> idle = new ArrayList<>();
		try {
			for (int i = roomFor(); i > 0; i--) {
				SocketChannel channel = SocketChannel.open(new InetSocketAddress("localhost", this.port));
				idle.add(channel);
				if (i % 2 == 0) {
					channel.write(ByteBuffer.wrap("GET / HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII)));
				}
			}
			Instant start = Instant.now();
			for (String address : List.of("/withdrawal", "/withdrawal?made", "/get-help", "/search?q=tired")) {
				assertThat(site.get(address).statusCode()).isEqualTo(200);
			}

			assertThat(idle).hasSizeGreaterThan(100);
			assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
		}
		finally {
			for (SocketChannel channel : idle) {
				channel.close();
			}
		}
	}

	private static int roomFor() {
		if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
			long free = system.getMaxFileDescriptorCount() - system.getOpenFileDescriptorCount() - SPARE;
			return (int) Math.max(200, Math.min(MANY, free / 2));
		}
		return MANY;
	}

}
