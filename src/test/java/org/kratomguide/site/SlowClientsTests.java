package org.kratomguide.site;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same server with less patience. */
class SlowClientsTests {

	private static final Duration PATIENCE = Duration.ofMillis(400);

	private static final String REQUEST = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

	private final Server server = new Server();

	private final ServerConnector connector = new ServerConnector(this.server);

	@BeforeEach
	void start() throws Exception {
		this.server.addConnector(this.connector);
		this.connector.addBean(new SlowClients(this.connector, PATIENCE));
		this.server.setHandler(new Handler.Abstract() {
			@Override
			public boolean handle(Request request, Response response, Callback callback) throws Exception {
				Content.Source.consumeAll(request);
				Content.Sink.write(response, true, "read", callback);
				return true;
			}
		});
		this.server.start();
	}

	@AfterEach
	void stop() throws Exception {
		this.server.stop();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", REQUEST, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n",
			"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nFFFF\r\n1234" })
	void whoTricklesIsCutOff(String before) throws IOException {
		try (Socket socket = new Socket("localhost", this.connector.getLocalPort())) {
			socket.getOutputStream().write(before.getBytes(StandardCharsets.US_ASCII));

			assertThat(trickle(socket.getOutputStream())).isBetween(PATIENCE, PATIENCE.multipliedBy(20));
		}
	}

	@Test
	void whoAsksNowAndThenIsNot() throws IOException {
		try (Socket socket = new Socket("localhost", this.connector.getLocalPort())) {
			Instant end = Instant.now().plus(PATIENCE.multipliedBy(3));
			while (Instant.now().isBefore(end)) {
				socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
				assertThat(socket.getInputStream().read(new byte[1000])).isPositive();
				LockSupport.parkNanos(PATIENCE.toNanos() / 8);
			}
		}
	}

	/** How long the other side listens. */
	private static Duration trickle(OutputStream out) {
		Instant start = Instant.now();
		try {
			for (int i = 0; i < 2_000; i++) {
				out.write('G');
				LockSupport.parkNanos(PATIENCE.toNanos() / 40);
			}
		}
		catch (SocketException ex) {
			return Duration.between(start, Instant.now());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		throw new AssertionError("It still listens");
	}

}
