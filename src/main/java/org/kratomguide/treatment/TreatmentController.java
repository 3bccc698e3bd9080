package org.kratomguide.treatment;

import java.util.List;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.site.PageNotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class TreatmentController {

	private final Treatments treatments;

	private final TreatmentOverviews overviews;

	private final ArticleRenderer renderer;

	TreatmentController(Treatments treatments, TreatmentOverviews overviews, ArticleRenderer renderer) {
		this.treatments = treatments;
		this.overviews = overviews;
		this.renderer = renderer;
	}

	@GetMapping("/treatments")
	String list(Model model) {
		TreatmentOverview overview = this.overviews.find().orElseThrow(PageNotFound::new);
		model.addAttribute("comparison",
				ComparisonView.of(overview, this.treatments.findAllByOrderByPosition(), this.renderer));
		model.addAttribute("styles", List.of("compare"));
		return "treatment/list";
	}

	@GetMapping("/treatments/{slug}")
	String show(@PathVariable String slug, Model model) {
		Treatment treatment = this.treatments.findBySlug(slug).orElseThrow(PageNotFound::new);
		model.addAttribute("treatment", TreatmentView.of(treatment, this.renderer));
		return "treatment/show";
	}

}
