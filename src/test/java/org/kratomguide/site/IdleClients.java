package org.kratomguide.site;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens many connections and does nothing with them: half say nothing, half stop in the
 * middle of a request. A process of its own, so that each end may open as many files as
 * the machine allows one process.
 */
final class IdleClients {

	private static final int CONNECTIONS_OF_AN_ADDRESS = 5_000;

	private IdleClients() {
	}

	/**
	 * Opens so many to a port, says how many there are, and holds them until told to end.
	 */
	public static void main(String[] args) throws IOException {
		List<SocketChannel> idle = new ArrayList<>();
		int many = Integer.parseInt(args[1]);
		for (int i = 0; i < many; i++) {
			SocketChannel channel = SocketChannel.open();
			channel.bind(new InetSocketAddress("127.0.0." + (2 + i / CONNECTIONS_OF_AN_ADDRESS), 0));
			channel.connect(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])));
			idle.add(channel);
			if (i % 2 == 0) {
				channel.write(ByteBuffer.wrap("GET / HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII)));
			}
		}
		System.out.println(idle.size());
		System.in.read();
	}

	static Process start(int port, int many) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-cp",
				System.getProperty("java.class.path"), IdleClients.class.getName(), String.valueOf(port),
				String.valueOf(many))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
	}

}
