package org.kratomguide.embed;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.article.ArticleView;
import org.kratomguide.helpline.Country;
import org.kratomguide.helpline.HelplineRegistry;
import org.kratomguide.markdown.PlainText;
import org.kratomguide.site.Framing;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.treatment.Evidence;
import org.kratomguide.treatment.FactsView;
import org.kratomguide.treatment.Treatment;
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
		ArticleView article = this.renderer.render(treatment.getArticle());
		model.addAttribute("slug", slug);
		model.addAttribute("title", article.title());
		model.addAttribute("summary", treatment.getArticle().summary().stream().map(PlainText::of).toList());
		model.addAttribute("kratom", evidence(treatment.getFacts().kratom()));
		model.addAttribute("elsewhere", evidence(treatment.getFacts().elsewhere()));
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

	/** Without citations: their list is on the page that the part leads to. */
	private FactsView.EvidenceView evidence(Evidence evidence) {
		String words = evidence.words();
		String html = (evidence.strength() == null && words != null) ? this.renderer.start().inline(PlainText.of(words))
				: "";
		return new FactsView.EvidenceView(evidence.strength(), evidence.condition(), html);
	}

}
