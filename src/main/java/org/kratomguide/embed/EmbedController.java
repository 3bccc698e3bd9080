package org.kratomguide.embed;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.article.ArticleRendering;
import org.kratomguide.article.ArticleView;
import org.kratomguide.helpline.Country;
import org.kratomguide.helpline.HelplineRegistry;
import org.kratomguide.site.Framing;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.treatment.Treatment;
import org.kratomguide.treatment.TreatmentGlance;
import org.kratomguide.treatment.Treatments;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/embed")
class EmbedController {

	private final Treatments treatments;

	private final HelplineRegistry helplines;

	private final ArticleRenderer renderer;

	EmbedController(Treatments treatments, HelplineRegistry helplines, ArticleRenderer renderer) {
		this.treatments = treatments;
		this.helplines = helplines;
		this.renderer = renderer;
	}

	@GetMapping("/treatments/{slug}")
	String treatment(@PathVariable String slug, Model model, HttpServletResponse response) {
		Treatment treatment = this.treatments.findBySlug(slug).orElseThrow(PageNotFound::new);
		ArticleRendering page = this.renderer.start();
		ArticleView article = page.finish(treatment.getArticle());
		model.addAttribute("glance", TreatmentGlance.of(treatment, page));
		model.addAttribute("summary", article.summary());
		model.addAttribute("review", article.review());
		model.addAttribute("overdue", article.overdue());
		Framing.allow(response);
		return "embed/treatment";
	}

	@GetMapping("/helplines")
	String helplines(@RequestParam(defaultValue = "US") String country, Model model, HttpServletResponse response) {
		List<Country> countries = Country.group(this.helplines.all());
		model.addAttribute("country",
				countries.stream()
					.filter((it) -> it.id().equalsIgnoreCase(country))
					.findFirst()
					.orElseThrow(PageNotFound::new));
		Framing.allow(response);
		return "embed/helplines";
	}

}
