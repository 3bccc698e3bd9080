package org.kratomguide.topic;

import java.util.List;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.article.ArticleRendering;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.treatment.TreatmentGlance;
import org.kratomguide.treatment.Treatments;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

	private final Topics topics;

	private final Treatments treatments;

	private final ArticleRenderer renderer;

	HomeController(Topics topics, Treatments treatments, ArticleRenderer renderer) {
		this.topics = topics;
		this.treatments = treatments;
		this.renderer = renderer;
	}

	@GetMapping("/")
	String show(Model model) {
		Topic home = this.topics.findBySlug(Topic.HOME).orElseThrow(PageNotFound::new);
		ArticleRendering page = this.renderer.start();
		List<TreatmentGlance> glances = this.treatments.findAllByOrderByPosition()
			.stream()
			.map((treatment) -> TreatmentGlance.of(treatment, page))
			.toList();
		model.addAttribute("glances", glances);
		model.addAttribute("article", page.finish(home.getArticle()));
		return "topic/home";
	}

}
