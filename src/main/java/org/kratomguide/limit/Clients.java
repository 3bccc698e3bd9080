package org.kratomguide.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.util.InetAddressSet;
import org.springframework.stereotype.Component;

/**
 * Tells clients apart without knowing them. An address is hashed with a salt that is made
 * at each start and is in no file, and only the hash is remembered.
 */
@Component
class Clients {

	private static final String HMAC = "HmacSHA256";

	private static final String FORWARDED = "X-Forwarded-For";

	/** An IPv6 client has a whole network of this many bytes' prefix to itself. */
	private static final int NETWORK = 8;

	private final SecretKeySpec salt = new SecretKeySpec(random(), HMAC);

	private final InetAddressSet trusted = new InetAddressSet();

	Clients(LimitProperties properties) {
		this.trusted.addAll(properties.trustedProxies());
	}

	private static byte[] random() {
		byte[] bytes = new byte[32];
		new SecureRandom().nextBytes(bytes);
		return bytes;
	}

	/** A number for the client; the same one until the next start. */
	long number(HttpServletRequest request) {
		byte[] address = address(request).map(InetAddress::getAddress).orElse(new byte[0]);
		byte[] network = (address.length > NETWORK) ? Arrays.copyOf(address, NETWORK) : address;
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(this.salt);
			return ByteBuffer.wrap(mac.doFinal(network)).getLong();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has " + HMAC, ex);
		}
	}

	/**
	 * The last address on the way here that no trusted proxy has. What stands before it
	 * in the header could be written by anybody.
	 */
	private Optional<InetAddress> address(HttpServletRequest request) {
		Optional<InetAddress> sender = parse(request.getRemoteAddr());
		if (sender.filter(this.trusted::test).isEmpty()) {
			return sender;
		}
		List<String> way = Collections.list(request.getHeaders(FORWARDED))
			.stream()
			.flatMap((line) -> Arrays.stream(line.split(",")))
			.toList();
		for (int i = way.size() - 1; i >= 0; i--) {
			Optional<InetAddress> before = parse(way.get(i).strip());
			if (before.isEmpty()) {
				return sender;
			}
			sender = before;
			if (!this.trusted.test(before.get())) {
				return sender;
			}
		}
		return sender;
	}

	/** Numbers only: no name is looked up. */
	private static Optional<InetAddress> parse(String address) {
		String bare = address.replaceAll("^\\[|\\](:\\d+)?$", "").replaceAll("%.*", "");
		if (!bare.matches("[0-9a-fA-F:.]{2,45}") || !bare.matches(".*[:.].*")) {
			return Optional.empty();
		}
		try {
			return Optional.of(InetAddress.getByName(bare));
		}
		catch (UnknownHostException ex) {
			return Optional.empty();
		}
	}

}
