package org.kratomguide.topic;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.article.ArticleRendering;
import org.kratomguide.glossary.Definition;
import org.kratomguide.glossary.GlossaryTerms;
import org.kratomguide.site.PageNotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class GlossaryController {

	private final Topics topics;

	private final GlossaryTerms terms;

	private final ArticleRenderer renderer;

	GlossaryController(Topics topics, GlossaryTerms terms, ArticleRenderer renderer) {
		this.topics = topics;
		this.terms = terms;
		this.renderer = renderer;
	}

	@GetMapping("/glossary")
	String list(Model model) {
		Topic topic = this.topics.findBySlug("glossary").orElseThrow(PageNotFound::new);
		ArticleRendering page = this.renderer.start();
		model.addAttribute("terms",
				this.terms.findAll().stream().map((term) -> TermView.of(term.getDefinition(), page)).toList());
		model.addAttribute("article", page.finish(topic.getArticle()));
		return "topic/glossary";
	}

	/** A word, ready for the template. */
	record TermView(String slug, String term, List<String> also, String html, @Nullable String see) {

		static TermView of(Definition definition, ArticleRendering page) {
			return new TermView(definition.slug(), definition.term(), definition.also(),
					page.inline(definition.meaning()), definition.see());
		}

	}

}
