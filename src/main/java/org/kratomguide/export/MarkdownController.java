package org.kratomguide.export;

import org.kratomguide.page.GuidePages;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.treatment.Treatments;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MarkdownController {

	private static final String MARKDOWN = MediaType.TEXT_MARKDOWN_VALUE + ";charset=UTF-8";

	private final GuidePages pages;

	private final Treatments treatments;

	private final PageMarkdown markdown;

	MarkdownController(GuidePages pages, Treatments treatments, PageMarkdown markdown) {
		this.pages = pages;
		this.treatments = treatments;
		this.markdown = markdown;
	}

	@GetMapping(path = "/index.md", produces = MARKDOWN)
	String home() {
		return page("/");
	}

	@GetMapping(path = "/{slug:[a-z0-9-]+}.md", produces = MARKDOWN)
	String show(@PathVariable String slug) {
		return page("/" + slug);
	}

	@GetMapping(path = "/{parent:[a-z0-9-]+}/{slug:[a-z0-9-]+}.md", produces = MARKDOWN)
	String showChild(@PathVariable String parent, @PathVariable String slug) {
		return page("/" + parent + "/" + slug);
	}

	@GetMapping(path = "/treatments/{slug:[a-z0-9-]+}.md", produces = MARKDOWN)
	String treatment(@PathVariable String slug) {
		return this.markdown.of(this.treatments.findBySlug(slug).orElseThrow(PageNotFound::new));
	}

	private String page(String address) {
		return this.markdown.of(this.pages.explainingAt(address).orElseThrow(PageNotFound::new));
	}

}
