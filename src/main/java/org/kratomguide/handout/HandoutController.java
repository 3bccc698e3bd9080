package org.kratomguide.handout;

import java.util.List;
import java.util.Map;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.language.Paths;
import org.kratomguide.language.Words;
import org.kratomguide.pdf.Paper;
import org.kratomguide.pdf.PdfPress;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.topic.Topics;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Picks, shows and prints handouts. Nothing is kept here, and no answer is kept in the
 * browser either: on a shared computer nobody is to find what was handed out to whom.
 */
@Controller
class HandoutController {

	/** A dozen codes and a heading need less than a tenth of it. */
	private static final int LONGEST_ADDRESS = 4_000;

	private final HandoutSheets sheets;

	private final Choices choices;

	private final Picks picks;

	private final Topics topics;

	private final ArticleRenderer renderer;

	private final PdfPress press;

	private final Paths paths;

	HandoutController(HandoutSheets sheets, Choices choices, Picks picks, Topics topics, ArticleRenderer renderer,
			PdfPress press, Paths paths) {
		this.sheets = sheets;
		this.choices = choices;
		this.picks = picks;
		this.topics = topics;
		this.renderer = renderer;
		this.press = press;
		this.paths = paths;
	}

	/** On every page of a handout. */
	@ModelAttribute
	void prepare(HttpServletRequest request, HttpServletResponse response, Model model) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		model.addAttribute("noindex", true);
		model.addAttribute("styles", List.of("handout"));
		String query = request.getQueryString();
		if (request.getRequestURI().length() + ((query != null) ? query.length() : 0) > LONGEST_ADDRESS) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
	}

	@GetMapping("/handout")
	String build(@ModelAttribute HandoutForm form, Model model) {
		Handout handout = Handout.of(form);
		Picked picked = Picked.of(handout.codes(), this.picks);
		String words = Objects.requireNonNullElse(form.q(), "").strip();
		model.addAttribute("handout", handout.with(picked.codes()));
		model.addAttribute("carried", handout.with(picked.codes()).query());
		model.addAttribute("picked", picked);
		model.addAttribute("words", words);
		model.addAttribute("chapters", this.choices.having(words, picked.codes()));
		model.addAttribute("countries", this.sheets.countries());
		model.addAttribute("papers", Paper.values());
		model.addAttribute("article",
				this.renderer.render(this.topics.findBySlug("handout").orElseThrow(PageNotFound::new).getArticle()));
		return "handout/build";
	}

	/**
	 * What the form sends is set in order first, so that the address that is kept and
	 * passed on is short.
	 */
	@GetMapping("/handout/view")
	String show(@ModelAttribute HandoutForm form, Model model) {
		Handout handout = Handout.of(form);
		if (form.isFromBuilder()) {
			return "redirect:" + handout.address();
		}
		HandoutSheet sheet = this.sheets.of(handout);
		model.addAttribute("sheet", sheet);
		model.addAttribute("carried", sheet.handout().query());
		model.addAttribute("papers", Paper.values());
		return "handout/view";
	}

	@GetMapping("/handout/view.pdf")
	ResponseEntity<byte[]> print(@ModelAttribute HandoutForm form) {
		HandoutSheet sheet = this.sheets.of(Handout.of(form));
		if (sheet.isEmpty()) {
			return ResponseEntity.status(HttpStatus.SEE_OTHER)
				.header(HttpHeaders.LOCATION, this.paths.localLink(Handout.of(form).address()))
				.build();
		}
		byte[] pdf = this.press.print("pdf/handout",
				Map.of("sheet", sheet, "paper", sheet.handout().paper().id(), "large", sheet.handout().large()));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(Words.of("handout.file")).build().toString())
			.body(pdf);
	}

	/** The address that is printed for typing: codes in a row, with or without gaps. */
	@GetMapping("/h/{codes}")
	String find(@PathVariable String codes, @ModelAttribute HandoutForm form) {
		return "redirect:" + Handout.of(form).with(ShortAddress.codes(codes)).address();
	}

}
