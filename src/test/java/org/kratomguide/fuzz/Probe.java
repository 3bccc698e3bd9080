package org.kratomguide.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A request, byte by byte as it is sent.
 *
 * @param method its method
 * @param address the path and what is asked
 * @param headers its header lines
 * @param body what is posted; empty for most
 */
record Probe(String method, String address, List<String> headers, String body) {

	byte[] bytes() {
		StringBuilder request = new StringBuilder(this.method).append(' ').append(this.address).append(" HTTP/1.1\r\n");
		this.headers.forEach((line) -> request.append(line).append("\r\n"));
		if (!this.body.isEmpty() || this.method.equals("POST")) {
			request.append("Content-Length: ").append(this.body.getBytes(StandardCharsets.UTF_8).length).append("\r\n");
		}
		request.append("Connection: close\r\n\r\n").append(this.body);
		return request.toString().getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		String all = new String(bytes(), StandardCharsets.UTF_8);
		return (all.length() > 1_500) ? all.substring(0, 1_500) + "…" : all;
	}

}
