package org.kratomguide.api;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.page.GuidePages;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.site.SiteAddress;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows people the document that programs read. */
@Controller
class ApiPageController {

	private final GuidePages pages;

	private final OpenApi document;

	private final ArticleRenderer renderer;

	private final SiteAddress site;

	ApiPageController(GuidePages pages, OpenApi document, ArticleRenderer renderer, SiteAddress site) {
		this.pages = pages;
		this.document = document;
		this.renderer = renderer;
		this.site = site;
	}

	@GetMapping("/api")
	String show(Model model) {
		model.addAttribute("article",
				this.renderer.render(this.pages.explainingAt("/api").orElseThrow(PageNotFound::new).article()));
		model.addAttribute("operations", Operation.allOf(this.document.document()));
		model.addAttribute("root",
				(this.site.published() != null) ? this.site.published() : "https://guide.example.org");
		return "api/show";
	}

}
