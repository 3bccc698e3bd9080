package org.kratomguide.facility;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.article.ArticleView;
import org.kratomguide.directory.FinderProperties;
import org.kratomguide.directory.PlaceCode;
import org.kratomguide.helpline.HelplineRegistry;
import org.kratomguide.language.Words;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.topic.Topics;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers who looks for a place. What is typed is kept nowhere. */
@Controller
@RequestMapping("/find-treatment")
class FinderController {

	private static final List<Integer> DISTANCES = List.of(5, 10, 25, 50, 100, 200);

	private final FinderProperties properties;

	private final Finder finder;

	private final Whereabouts whereabouts;

	private final Needs needs;

	private final Places places;

	private final Topics topics;

	private final ArticleRenderer renderer;

	private final HelplineRegistry helplines;

	FinderController(FinderProperties properties, Finder finder, Whereabouts whereabouts, Needs needs, Places places,
			Topics topics, ArticleRenderer renderer, HelplineRegistry helplines) {
		this.properties = properties;
		this.finder = finder;
		this.whereabouts = whereabouts;
		this.needs = needs;
		this.places = places;
		this.topics = topics;
		this.renderer = renderer;
		this.helplines = helplines;
	}

	/** An import changes the places at any time, so no page of them is kept. */
	@ModelAttribute
	void shared(Model model, HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-cache");
		model.addAttribute("styles", List.of("finder"));
		model.addAttribute("helpline", this.helplines.get("us-samhsa"));
	}

	@GetMapping
	String show(@RequestParam Optional<String> p, @RequestParam(defaultValue = "") String w,
			@RequestParam(defaultValue = "") List<String> n, @RequestParam(defaultValue = "") String page, Model model,
			HttpServletResponse response) {
		ArticleView article = this.renderer
			.render(this.topics.findBySlug("find-treatment").orElseThrow(PageNotFound::new).getArticle());
		Wish wish = Wish.of(p.orElse(""), w, n, page, this.needs);
		model.addAttribute("article", article);
		model.addAttribute("title", article.title());
		model.addAttribute("wish", wish);
		model.addAttribute("groups", this.needs.byGroup());
		model.addAttribute("distances", DISTANCES);
		model.addAttribute("edition", this.finder.edition().orElse(null));
		model.addAttribute("state", this.properties.enabled() ? "ready" : "off");
		if (this.properties.enabled() && this.finder.edition().isEmpty()) {
			model.addAttribute("state", "loading");
		}
		else if (this.properties.enabled() && (p.isPresent() || !wish.faults().isEmpty())) {
			keepSecret(response, model);
			search(wish, model, response);
		}
		return "facility/find";
	}

	private void search(Wish wish, Model model, HttpServletResponse response) {
		Whereabouts.Answer answer = this.whereabouts.find(wish.near());
		if (!wish.faults().isEmpty() || answer.fault() != null) {
			response.setStatus(400);
			model.addAttribute("state", "fault");
			model.addAttribute("title", Words.of("finder.fault"));
			model.addAttribute("placeFault", answer.fault());
			model.addAttribute("faults", wish.faults());
			return;
		}
		model.addAttribute("choices", answer.choices());
		model.addAttribute("state", "which");
		model.addAttribute("title", Words.of("finder.which"));
		answer.found()
			.flatMap((place) -> this.finder.find(new Question(place, wish.within(), wish.needs(), wish.page())))
			.ifPresent((findings) -> found(findings, wish, model));
	}

	private void found(Findings findings, Wish wish, Model model) {
		List<Found> shown = (findings.total() > 0) ? findings.results() : findings.nearest();
		model.addAttribute("state", "found");
		model.addAttribute("carried", wish.query());
		model.addAttribute("findings", findings);
		model.addAttribute("map", PlaceMap.of(findings.question().place().point(), shown));
		int within = findings.question().within();
		model.addAttribute("title", title(findings.total(), within, findings.question().page()));
		Double nearest = shown.isEmpty() ? null : shown.get(0).miles();
		model.addAttribute("wider",
				DISTANCES.stream()
					.filter((miles) -> miles > within && nearest != null && miles >= nearest)
					.findFirst()
					.orElse(null));
	}

	private static String title(int total, int within, int page) {
		String title = Words.of("finder.title", total, within);
		return (page > 1) ? Words.of("finder.title.page", title, page) : title;
	}

	@GetMapping("/places/{code:" + PlaceCode.PATTERN + "}")
	String place(@PathVariable String code, Model model) {
		PlaceView place = this.places.find(code).orElseThrow(PageNotFound::new);
		model.addAttribute("place", place);
		model.addAttribute("offered", place.groups(this.needs.words()));
		model.addAttribute("rest", place.rest(this.needs.words()));
		model.addAttribute("edition", this.finder.edition().orElse(null));
		model.addAttribute("noindex", true);
		return "facility/place";
	}

	private static void keepSecret(HttpServletResponse response, Model model) {
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("X-Robots-Tag", "noindex");
		model.addAttribute("noindex", true);
	}

}
