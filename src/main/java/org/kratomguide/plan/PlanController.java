package org.kratomguide.plan;

import java.util.List;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.helpline.HelplineRegistry;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.topic.Topics;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out the empty page. What is written on it never comes here. */
@Controller
class PlanController {

	private final Topics topics;

	private final HelplineRegistry helplines;

	private final ArticleRenderer renderer;

	PlanController(Topics topics, HelplineRegistry helplines, ArticleRenderer renderer) {
		this.topics = topics;
		this.helplines = helplines;
		this.renderer = renderer;
	}

	@GetMapping("/my-plan")
	String show(Model model) {
		model.addAttribute("styles", List.of("plan"));
		model.addAttribute("parts", PlanPart.values());
		model.addAttribute("emergency", this.helplines.get("us-911"));
		model.addAttribute("lifeline", this.helplines.get("us-988"));
		model.addAttribute("article",
				this.renderer.render(this.topics.findBySlug("my-plan").orElseThrow(PageNotFound::new).getArticle()));
		return "plan/show";
	}

}
