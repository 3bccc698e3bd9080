package org.kratomguide.worksheet;

import java.util.List;
import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kratomguide.article.Article;
import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.article.ArticleRendering;
import org.kratomguide.language.Words;
import org.kratomguide.pdf.Paper;
import org.kratomguide.pdf.PdfPress;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.topic.Topic;
import org.kratomguide.topic.Topics;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the sheets, empty. There is no address to which a filled one could be sent. */
@Controller

class WorksheetController {

	private final Worksheets worksheets;

	private final Topics topics;

	private final ArticleRenderer renderer;

	private final PdfPress press;

	WorksheetController(Worksheets worksheets, Topics topics, ArticleRenderer renderer, PdfPress press) {
		this.worksheets = worksheets;
		this.topics = topics;
		this.renderer = renderer;
		this.press = press;
	}

	@GetMapping("/worksheets/{slug:[a-z0-9-]+}")
	String show(@PathVariable String slug, Model model) {
		Article article = article(slug);
		ArticleRendering page = this.renderer.start();
		model.addAttribute("worksheet", view(slug, article, page));
		model.addAttribute("article", page.finish(article));
		model.addAttribute("parentSlug", "worksheets");
		model.addAttribute("parentTitle", Words.of("worksheet.path"));
		model.addAttribute("styles", List.of("handout"));
		return "worksheet/show";
	}

	/** The same for everybody, so a browser may keep it for a while. */
	@GetMapping("/worksheets/{slug:[a-z0-9-]+}.pdf")
	ResponseEntity<byte[]> print(@PathVariable String slug, @RequestParam(required = false) @Nullable String p) {
		byte[] pdf = this.press.print("pdf/worksheet",
				Map.of("worksheet", view(slug, article(slug), this.renderer.start()), "paper", Paper.of(p).id()));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(Words.of("worksheet.file")).build().toString())
			.body(pdf);
	}

	private Article article(String slug) {
		return this.topics.findBySlug("worksheets/" + slug).map(Topic::getArticle).orElseThrow(PageNotFound::new);
	}

	private WorksheetView view(String slug, Article article, ArticleRendering page) {
		return WorksheetView.of(this.worksheets.find(slug).orElseThrow(PageNotFound::new), article.title(), page);
	}

}
