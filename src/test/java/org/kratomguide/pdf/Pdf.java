package org.kratomguide.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF as a validator, a printer and a phone's camera see it. */
public final class Pdf {

	private static final int DOTS_PER_INCH = 300;

	private static final int MOST_FAULTS = 50;

	private final byte[] file;

	public Pdf(byte[] file) {
		this.file = file;
	}

	/** What veraPDF finds wrong by PDF/UA-1. */
	public List<String> faults() {
		VeraGreenfieldFoundryProvider.initialise();
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(this.file), PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance()
					.createValidator(PDFAFlavour.PDFUA_1, MOST_FAULTS, false, false, false)) {
			var result = validator.validate(parser);
			List<String> faults = result.getTestAssertions()
				.stream()
				.map((fault) -> fault.getRuleId().getClause() + "-" + fault.getRuleId().getTestNumber() + " "
						+ fault.getMessage() + " at " + fault.getLocation().getContext())
				.toList();
			return (result.isCompliant() || !faults.isEmpty()) ? faults : List.of("not compliant");
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	public int pages() {
		return with(PDDocument::getNumberOfPages);
	}

	public String text() {
		return with((document) -> new PDFTextStripper().getText(document));
	}

	public String title() {
		return with((document) -> document.getDocumentInformation().getTitle());
	}

	public String language() {
		return with((document) -> document.getDocumentCatalog().getLanguage());
	}

	/** The top-level bookmarks. */
	public List<String> bookmarks() {
		return with((document) -> StreamSupport
			.stream(document.getDocumentCatalog().getDocumentOutline().children().spliterator(), false)
			.map((item) -> item.getTitle())
			.toList());
	}

	/** The size of the first page in points, as 612x792. */
	public String size() {
		return with((document) -> Math.round(document.getPage(0).getMediaBox().getWidth()) + "x"
				+ Math.round(document.getPage(0).getMediaBox().getHeight()));
	}

	/** Whether every font of every page is in the file. */
	public boolean embedsItsFonts() {
		return with((document) -> {
			for (PDPage page : document.getPages()) {
				for (var name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					if (!font.isEmbedded()) {
						return false;
					}
				}
			}
			return true;
		});
	}

	/** The size of most of the letters, in points. */
	public int sizeOfMostLetters() {
		return with((document) -> {
			LetterSizes sizes = new LetterSizes();
			sizes.getText(document);
			return sizes.mostUsed();
		});
	}

	/** What the QR codes say, read off the printed last pages. */
	public List<String> qrCodes() {
		return with((document) -> {
			List<String> found = new ArrayList<>();
			for (int page = Math.max(0, document.getNumberOfPages() - 2); page < document.getNumberOfPages(); page++) {
				qrCode(new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH)).ifPresent(found::add);
			}
			return found;
		});
	}

	private static Optional<String> qrCode(BufferedImage page) {
		try {
			return Optional.of(
					new QRCodeReader()
						.decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page))),
								Map.of(DecodeHintType.TRY_HARDER, true))
						.getText());
		}
		catch (ReaderException ex) {
			return Optional.empty();
		}
	}

	private <T> T with(Look<T> look) {
		try (PDDocument document = Loader.loadPDF(this.file)) {
			return look.at(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private interface Look<T> {

		T at(PDDocument document) throws IOException;

	}

}
