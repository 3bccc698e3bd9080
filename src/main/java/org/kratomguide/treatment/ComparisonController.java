package org.kratomguide.treatment;

import java.util.List;
import java.util.stream.Collectors;

import org.kratomguide.article.Article;
import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.language.Words;
import org.kratomguide.site.PageNotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Two or three treatments or options side by side; with fewer or more, the list to choose
 * from.
 */
@Controller
class ComparisonController {

	private final Choices choices;

	private final TreatmentOverviews overviews;

	private final ArticleRenderer renderer;

	ComparisonController(Choices choices, TreatmentOverviews overviews, ArticleRenderer renderer) {
		this.choices = choices;
		this.overviews = overviews;
		this.renderer = renderer;
	}

	@GetMapping("/treatments/compare")
	String compare(@RequestParam(defaultValue = "") List<String> with, Model model) {
		List<Choices.Group> groups = this.choices.groups();
		Selection selection = Selection.of(with, groups.stream().flatMap(Choices.Group::all).toList());
		List<Choice> shown = (selection.hint() == null) ? selection.chosen() : List.of();
		model.addAttribute("groups", groups);
		model.addAttribute("selection", selection);
		model.addAttribute("carried",
				shown.isEmpty() ? "" : shown.stream().map(Choice::slug).collect(Collectors.joining(",", "?with=", "")));
		model.addAttribute("comparison", ComparisonView.of(shown, article(shown), this.renderer));
		model.addAttribute("styles", List.of("compare"));
		model.addAttribute("noindex", true);
		return "treatment/compare";
	}

	private Article article(List<Choice> shown) {
		Article overview = this.overviews.find().orElseThrow(PageNotFound::new).getArticle();
		String title = shown.isEmpty() ? Words.of("compare.title")
				: Words.of("compare.title.chosen", shown.stream().map(Choice::name).collect(Collectors.joining(", ")));
		return new Article(title, title, Words.of("compare.lede"), overview.summary(), "", overview.next(),
				overview.review(), null);
	}

}
