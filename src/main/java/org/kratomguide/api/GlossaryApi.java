package org.kratomguide.api;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.glossary.GlossaryTerm;
import org.kratomguide.glossary.GlossaryTerms;
import org.kratomguide.site.PageNotFound;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Links.API + "/glossary", produces = MediaType.APPLICATION_JSON_VALUE)
class GlossaryApi {

	private final GlossaryTerms terms;

	private final ArticleRenderer renderer;

	private final Links links;

	GlossaryApi(GlossaryTerms terms, ArticleRenderer renderer, Links links) {
		this.terms = terms;
		this.renderer = renderer;
		this.links = links;
	}

	@GetMapping
	ResponseEntity<ApiList<TermDocument>> list(Paging paging) {
		return paging.of(this.terms.findAll(), this::document, this.links.api("/glossary"));
	}

	@GetMapping("/{slug}")
	TermDocument show(@PathVariable String slug) {
		return this.terms.findAll()
			.stream()
			.filter((term) -> term.getSlug().equals(slug))
			.findFirst()
			.map(this::document)
			.orElseThrow(PageNotFound::new);
	}

	private TermDocument document(GlossaryTerm term) {
		return TermDocument.of(term.getDefinition(), new ProseRendering(this.renderer.start(), this.links), this.links);
	}

}
