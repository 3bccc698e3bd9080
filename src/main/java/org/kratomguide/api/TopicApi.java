package org.kratomguide.api;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.page.GuidePages;
import org.kratomguide.site.PageNotFound;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Links.API + "/topics", produces = MediaType.APPLICATION_JSON_VALUE)
class TopicApi {

	private final GuidePages pages;

	private final ArticleRenderer renderer;

	private final Links links;

	TopicApi(GuidePages pages, ArticleRenderer renderer, Links links) {
		this.pages = pages;
		this.renderer = renderer;
		this.links = links;
	}

	@GetMapping
	ResponseEntity<ApiList<TopicItem>> list(Paging paging) {
		return paging.of(this.pages.explaining(), (page) -> TopicItem.of(page, this.links), this.links.api("/topics"));
	}

	@GetMapping("/{slug}")
	TopicDocument show(@PathVariable String slug) {
		return document(slug.equals(TopicItem.HOME) ? "" : slug);
	}

	@GetMapping("/{parent}/{slug}")
	TopicDocument showChild(@PathVariable String parent, @PathVariable String slug) {
		return document(parent + "/" + slug);
	}

	private TopicDocument document(String slug) {
		return TopicDocument.of(this.pages.explainingAt("/" + slug).orElseThrow(PageNotFound::new),
				new ProseRendering(this.renderer.start(), this.links), this.links);
	}

}
