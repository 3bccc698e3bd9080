package org.kratomguide.selfcheck;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.topic.Topics;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Counts the ticks and forgets them. The answer comes straight back and not by a
 * redirect, since a redirect would write it into an address. With scripts on, nothing is
 * sent at all.
 */
@Controller
@RequestMapping("/self-check")
class SelfCheckController {

	private final Topics topics;

	private final ArticleRenderer renderer;

	SelfCheckController(Topics topics, ArticleRenderer renderer) {
		this.topics = topics;
		this.renderer = renderer;
	}

	@GetMapping
	String show(Model model) {
		return page(model);
	}

	/** Leaves alone what is not an answer, such as {@code met[0]}. */
	@InitBinder
	void answersOnly(WebDataBinder binder) {
		binder.setAllowedFields("met");
	}

	@PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	String count(@ModelAttribute SelfCheckForm form, BindingResult binding, Model model, HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		if (binding.hasErrors()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		model.addAttribute("count", form.count());
		model.addAttribute("result", Severity.of(form.count()));
		return page(model);
	}

	private String page(Model model) {
		model.addAttribute("criteria", Criterion.values());
		model.addAttribute("severities", Severity.values());
		model.addAttribute("article",
				this.renderer.render(this.topics.findBySlug("self-check").orElseThrow(PageNotFound::new).getArticle()));
		return "selfcheck/show";
	}

}
