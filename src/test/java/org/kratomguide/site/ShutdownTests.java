package org.kratomguide.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.kratomguide.GuideApplication;
import org.kratomguide.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ShutdownTests {

	private static final String FORM = "met=CRAVING";

	@Test
	void aRequestInFlightIsAnsweredInFull() throws Exception {
		ConfigurableApplicationContext guide = SpringApplication.run(GuideApplication.class,
				TestDatabase.settings("shutdown", "--server.port=0", "--management.server.port=0",
						"--guide.finder.enabled=false", "--guide.store.ahead=false"));
		int port = Integer.parseInt(Objects.requireNonNull(guide.getEnvironment().getProperty("local.server.port")));
		try (Socket socket = new Socket("localhost", port); Socket idle = new Socket("localhost", port)) {
			begin(socket);
			CompletableFuture<Void> closing = CompletableFuture.runAsync(guide::close);
			waitUntilNobodyIsLetIn(port);
			assertThat(closing).isNotDone();

			socket.getOutputStream().write(FORM.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

			assertThat(answer).startsWith("HTTP/1.1 200 ").contains("Connection: close").endsWith("</html>\n");
			closing.get(20, TimeUnit.SECONDS);
			assertThat(idle.getInputStream().read()).isEqualTo(-1);
		}
	}

	/** Announces a form; the server says when it wants to read it. */
	private static void begin(Socket socket) throws IOException {
		socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
		socket.getOutputStream()
			.write(("POST /self-check HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
					+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + FORM.length()
					+ "\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
		InputStream in = socket.getInputStream();
		String go = "HTTP/1.1 100 Continue\r\n\r\n";
		assertThat(new String(in.readNBytes(go.length()), StandardCharsets.US_ASCII)).isEqualTo(go);
	}

	private static void waitUntilNobodyIsLetIn(int port) {
		assertThatThrownBy(() -> {
			for (int i = 0; i < 100_000; i++) {
				new Socket("localhost", port).close();
				Thread.onSpinWait();
			}
		}).isInstanceOf(IOException.class);
	}

}
