package org.kratomguide.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** More at once than there are threads. */
@GuideTest
@Timeout(180)
class BurstTests {

	private static final int MANY = 600;

	private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 11\r\n";

	private static final List<String> REQUESTS = List.of(request("GET /withdrawal", "", ""),
			request("GET /withdrawal?made", "", ""), request("GET /search?q=tired", "", ""),
			request("POST /self-check", FORM, "met=CRAVING"), request("GET /api/v1/treatments?size=1", "", ""));

	private final List<Socket> sockets = new ArrayList<>();

	@LocalServerPort
	private int port;

	@Test
	void everybodyIsAnsweredWhenManyAskAtOnce() throws IOException {
		for (int i = 0; i < MANY; i++) {
			this.sockets.add(new Socket("localhost", this.port));
		}
		ExecutorService readers = Executors.newFixedThreadPool(MANY);
		try {
			List<CompletableFuture<String>> answers = IntStream.range(0, MANY)
				.mapToObj((i) -> CompletableFuture
					.supplyAsync(() -> ask(this.sockets.get(i), REQUESTS.get(i % REQUESTS.size())), readers))
				.toList();

			assertThat(answers).extracting(CompletableFuture::join)
				.allSatisfy((answer) -> assertThat(answer).startsWith("HTTP/1.1 200 "));
		}
		finally {
			readers.shutdownNow();
		}
	}

	/** An answer that nobody takes holds a thread; pages that are kept need none. */
	@Test
	void pagesAreServedBesideMoreSlowReadersThanThereAreThreads() throws IOException {
		Site site = Site.at(this.port);
		await().until(() -> site.get("/withdrawal").headers().firstValue("ETag").isPresent());
		for (int i = 0; i < MANY; i++) {
			Socket socket = new Socket();
			socket.setReceiveBufferSize(1024);
			socket.connect(new InetSocketAddress("localhost", this.port));
			this.sockets.add(socket);
			write(socket, request("GET /sources?" + i, "", ""));
		}

		for (int i = 0; i < 20; i++) {
			assertThat(site.get("/withdrawal").statusCode()).isEqualTo(200);
		}
		close();
		assertThat(site.get("/search?q=tired").statusCode()).isEqualTo(200);
	}

	@AfterEach
	void close() throws IOException {
		for (Socket socket : this.sockets) {
			socket.close();
		}
	}

	private static String request(String what, String headers, String body) {
		return what + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n" + body;
	}

	private static String ask(Socket socket, String request) {
		write(socket, request);
		try (InputStream in = socket.getInputStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Socket socket, String request) {
		try {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
