package org.kratomguide.topic;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.helpline.Country;
import org.kratomguide.helpline.HelplineRegistry;
import org.kratomguide.site.PageNotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class GetHelpController {

	private final Topics topics;

	private final HelplineRegistry helplines;

	private final ArticleRenderer renderer;

	GetHelpController(Topics topics, HelplineRegistry helplines, ArticleRenderer renderer) {
		this.topics = topics;
		this.helplines = helplines;
		this.renderer = renderer;
	}

	@GetMapping("/get-help")
	String show(Model model) {
		Topic topic = this.topics.findBySlug("get-help").orElseThrow(PageNotFound::new);
		model.addAttribute("countries", Country.group(this.helplines.all()));
		model.addAttribute("article", this.renderer.render(topic.getArticle()));
		return "topic/get-help";
	}

}
