package org.kratomguide.handout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

import javax.imageio.ImageIO;

import io.nayuki.qrcodegen.QrCode;

/** A QR code, as a page and as a PDF can draw it. */
final class QrImage {

	/** The rim that readers need around the code. */
	private static final int RIM = 4;

	/** Large enough that a printer does not blur the edges. */
	private static final int PIXELS_A_SQUARE = 8;

	/** From this many characters on, the code would be too fine to print. */
	private static final int LONG = 300;

	private final QrCode code;

	QrImage(String address) {
		this.code = QrCode.encodeText(address, (address.length() < LONG) ? QrCode.Ecc.MEDIUM : QrCode.Ecc.LOW);
	}

	/** The side in squares, with the rim. */
	public int size() {
		return this.code.size + 2 * RIM;
	}

	/** The dark squares as an SVG path; a square is one unit. */
	public String path() {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < this.code.size; y++) {
			for (int x = 0; x < this.code.size; x++) {
				int from = x;
				while (this.code.getModule(x, y)) {
					x++;
				}
				if (x > from) {
					path.append('M').append(from + RIM).append(' ').append(y + RIM);
					path.append('h').append(x - from).append("v1H").append(from + RIM).append('z');
				}
			}
		}
		return path.toString();
	}

	/** The same as a PNG in a data address. */
	public String png() {
		int side = size() * PIXELS_A_SQUARE;
		BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
		for (int y = 0; y < side; y++) {
			for (int x = 0; x < side; x++) {
				boolean dark = this.code.getModule(x / PIXELS_A_SQUARE - RIM, y / PIXELS_A_SQUARE - RIM);
				image.setRGB(x, y, dark ? 0 : 0xffffff);
			}
		}
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", png);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
	}

}
