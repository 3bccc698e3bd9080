package org.kratomguide.topic;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.site.PageNotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class TopicController {

	private final Topics topics;

	private final ArticleRenderer renderer;

	TopicController(Topics topics, ArticleRenderer renderer) {
		this.topics = topics;
		this.renderer = renderer;
	}

	@GetMapping("/{slug:[a-z0-9-]+}")
	String show(@PathVariable String slug, Model model) {
		model.addAttribute("article", this.renderer.render(find(slug).getArticle()));
		return "topic/show";
	}

	@GetMapping("/{parent:[a-z0-9-]+}/{slug:[a-z0-9-]+}")
	String showChild(@PathVariable String parent, @PathVariable String slug, Model model) {
		model.addAttribute("article", this.renderer.render(find(parent + "/" + slug).getArticle()));
		model.addAttribute("parentSlug", parent);
		model.addAttribute("parentTitle", find(parent).getArticle().shortTitle());
		return "topic/show";
	}

	private Topic find(String slug) {
		return this.topics.findBySlug(slug).orElseThrow(PageNotFound::new);
	}

}
