package org.kratomguide.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

/**
 * Makes bytes as small as they get. It takes its time, and is asked once for a page and
 * edition.
 */
public final class Compression {

	private static final int BROTLI_QUALITY = 11;

	private Compression() {
	}

	/**
	 * The bytes in an encoding, or nothing where they get no smaller by it or this
	 * machine does not have it.
	 */
	public static Optional<byte[]> compress(byte[] bytes, Encoding encoding) {
		try {
			byte[] compressed = switch (encoding) {
				case GZIP -> gzip(bytes);
				case BROTLI -> Brotli4jLoader.isAvailable() ? brotli(bytes) : bytes;
				case IDENTITY -> bytes;
			};
			return Optional.of(compressed).filter((small) -> small.length < bytes.length);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The bytes that were compressed with gzip. */
	static byte[] unpack(byte[] gzip) {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
		try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
			{
				this.def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			gzip.write(bytes);
		}
		return out.toByteArray();
	}

	private static byte[] brotli(byte[] bytes) throws IOException {
		return Encoder.compress(bytes, Encoder.Parameters.create(BROTLI_QUALITY));
	}

}
