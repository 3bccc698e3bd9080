package org.kratomguide.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.kratomguide.language.Language;
import org.kratomguide.language.Words;
import org.kratomguide.site.SiteAddress;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Prints templates as PDF/UA-1. One sheet a processor at a time: a sheet takes all of one
 * for a second, and pages must go on being served.
 */
@Component
public class PdfPress {

	private static final int PATIENCE_SECONDS = 20;

	/** A hyphen at which no line breaks. The fonts do not have it. */
	private static final char HARD_HYPHEN = '\u2011';

	private final ITemplateEngine templates;

	private final SiteAddress site;

	private final Semaphore presses = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

	PdfPress(ITemplateEngine templates, SiteAddress site) {
		this.templates = templates;
		this.site = site;
	}

	/**
	 * Prints a template that is well-formed XML.
	 * @param model what the template reads
	 * @throws ResponseStatusException with 503 if others have been printing for too long
	 */
	public byte[] print(String template, Map<String, Object> model) {
		String sheet = this.templates.process(template, new Context(Language.current().locale(), model));
		try {
			if (!this.presses.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, ex);
		}
		try {
			return print(sheet);
		}
		finally {
			this.presses.release();
		}
	}

	private byte[] print(String sheet) {
		// Its messages name the addresses that a sheet leads to.
		XRLog.setLoggingEnabled(false);
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.useFastMode();
		builder.usePdfUaAccessibility(true);
		builder.withProducer(Words.of("site.name"));
		// Nothing is fetched: a sheet has only what its template wrote into it.
		builder.useExternalResourceAccessControl((address, type) -> address.startsWith("data:image/png;base64,"),
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		font(builder, "Sheet Sans", "LiberationSans-Regular", 400, FontStyle.NORMAL);
		font(builder, "Sheet Sans", "LiberationSans-Bold", 700, FontStyle.NORMAL);
		font(builder, "Sheet Sans", "LiberationSans-Italic", 400, FontStyle.ITALIC);
		font(builder, "Sheet Serif", "LiberationSerif-Regular", 400, FontStyle.NORMAL);
		builder.withW3cDocument(SheetMarkup.parse(sheet.replace(HARD_HYPHEN, '-')), this.site.root() + "/");
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.createPDFWithoutClosing();
			// The same sheet is the same file, whenever it is printed.
			renderer.getPdfDocument().getDocumentInformation().setCreationDate(null);
			renderer.getPdfDocument().setDocumentId(0L);
			renderer.getPdfDocument().save(pdf);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return pdf.toByteArray();
	}

	private static void font(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
		builder.useFont(() -> {
			try {
				return new ClassPathResource("fonts/liberation/" + file + ".ttf").getInputStream();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}, family, weight, style, true);
	}

}
