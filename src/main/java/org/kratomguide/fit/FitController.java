package org.kratomguide.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.topic.Topic;
import org.kratomguide.topic.Topics;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Reads the answers against the rules and forgets them. The answer comes straight back
 * and not by a redirect, since a redirect would write it into an address.
 */
@Controller
@RequestMapping("/what-may-fit")
class FitController {

	private final FitRulebook rulebook;

	private final FitPages pages;

	private final Topics topics;

	private final ArticleRenderer renderer;

	FitController(FitRulebook rulebook, FitPages pages, Topics topics, ArticleRenderer renderer) {
		this.rulebook = rulebook;
		this.pages = pages;
		this.topics = topics;
		this.renderer = renderer;
	}

	@GetMapping
	String ask(Model model) {
		model.addAttribute("styles", List.of("fit"));
		model.addAttribute("questions", this.rulebook.rules().questions());
		model.addAttribute("article", this.renderer.render(topic().getArticle()));
		return "fit/show";
	}

	@PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	String answer(@RequestParam MultiValueMap<String, String> form, Model model, HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		model.addAttribute("styles", List.of("fit"));
		model.addAttribute("noindex", true);
		FitView view = this.pages.view(this.rulebook.rules(), answers(form), topic().getArticle());
		model.addAttribute("fit", view);
		model.addAttribute("article", view.article());
		return (view.dangers().isEmpty()) ? "fit/advice" : "fit/danger";
	}

	/** Leaves alone what is not a question, and refuses what is not an answer to one. */
	private Answers answers(MultiValueMap<String, String> form) {
		Map<String, Set<String>> given = new HashMap<>();
		for (FitQuestion question : this.rulebook.rules().questions()) {
			Set<String> chosen = form.getOrDefault(question.id(), List.of()).stream().collect(Collectors.toSet());
			if (!chosen.stream().allMatch(question::takes) || (!question.isForSeveral() && chosen.size() > 1)) {
				throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
			}
			// A tick weighs more than "none of these" beside it.
			if (chosen.size() > 1) {
				chosen.remove(FitQuestion.NONE);
			}
			if (!chosen.isEmpty()) {
				given.put(question.id(), Set.copyOf(chosen));
			}
		}
		return new Answers(given);
	}

	private Topic topic() {
		return this.topics.findBySlug("what-may-fit").orElseThrow(PageNotFound::new);
	}

}
