package org.kratomguide.change;

import java.util.Map;
import java.util.stream.Collectors;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.page.GuidePage;
import org.kratomguide.page.GuidePages;
import org.kratomguide.site.PageNotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ChangesController {

	private final ChangeNotes notes;

	private final GuidePages pages;

	private final ArticleRenderer renderer;

	ChangesController(ChangeNotes notes, GuidePages pages, ArticleRenderer renderer) {
		this.notes = notes;
		this.pages = pages;
		this.renderer = renderer;
	}

	@GetMapping("/changes")
	String show(Model model) {
		Map<String, String> names = this.pages.all()
			.stream()
			.collect(Collectors.toMap(GuidePage::address, (page) -> page.article().shortTitle()));
		model.addAttribute("changes", this.notes.all());
		model.addAttribute("names", names);
		model.addAttribute("article",
				this.renderer.render(this.pages.explainingAt("/changes").orElseThrow(PageNotFound::new).article()));
		return "change/list";
	}

}
