package org.kratomguide.api;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.page.GuidePages;
import org.kratomguide.site.PageNotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows people the document that programs read. */
@Controller
class ApiPageController {

	private final GuidePages pages;

	private final OpenApi document;

	private final ArticleRenderer renderer;

	ApiPageController(GuidePages pages, OpenApi document, ArticleRenderer renderer) {
		this.pages = pages;
		this.document = document;
		this.renderer = renderer;
	}

	@GetMapping("/api")
	String show(Model model) {
		model.addAttribute("article",
				this.renderer.render(this.pages.explainingAt("/api").orElseThrow(PageNotFound::new).article()));
		model.addAttribute("operations", Operation.allOf(this.document.document(), this.document::inWords));
		return "api/show";
	}

}
