package org.kratomguide.search;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.kratomguide.helpline.HelplineRegistry;
import org.kratomguide.language.Words;
import org.kratomguide.markdown.CareLevel;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Answers what readers type into the search box. What they type is kept nowhere. */
@Controller
@RequestMapping("/search")
class SearchController {

	private static final int LAST_PAGE = 50;

	private final GuideSearch search;

	private final PassageIndex index;

	private final HelplineRegistry helplines;

	SearchController(GuideSearch search, PassageIndex index, HelplineRegistry helplines) {
		this.search = search;
		this.index = index;
		this.helplines = helplines;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page, Model model,
			HttpServletResponse response) {
		Question question = Question.of(q);
		keepSecret(response);
		model.addAttribute("searched", question.text());
		model.addAttribute("helpline", this.helplines.get("us-samhsa"));
		model.addAttribute("lifeline", this.helplines.get("us-988"));
		model.addAttribute("emergency", this.helplines.get("us-911"));
		Optional<Answer> answer = question.words().isEmpty() ? Optional.of(Answer.NONE)
				: this.search.ask(question, pageNumber(page));
		model.addAttribute("answer", answer.orElse(null));
		model.addAttribute("title", answer.map(Answer::title).orElse(Words.of("search.broken")));
		Urgency.of(question, this.index.catalog().vocabulary()).ifPresent((kind) -> {
			model.addAttribute("urgency", kind);
			model.addAttribute("care", CareLevel.EMERGENCY);
		});
		return "search/show";
	}

	@GetMapping("/suggestions")
	@ResponseBody
	List<PassageEntry> suggestions(@RequestParam(defaultValue = "") String q, HttpServletResponse response) {
		keepSecret(response);
		return this.index.catalog().suggestions().of(Question.of(q));
	}

	private static void keepSecret(HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("X-Robots-Tag", "noindex");
	}

	private static int pageNumber(String page) {
		if (!page.matches("[1-9]\\d?") || Integer.parseInt(page) > LAST_PAGE) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return Integer.parseInt(page);
	}

}
