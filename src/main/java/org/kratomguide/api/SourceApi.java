package org.kratomguide.api;

import java.util.List;

import org.kratomguide.site.PageNotFound;
import org.kratomguide.source.Sources;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Links.API + "/sources", produces = MediaType.APPLICATION_JSON_VALUE)
class SourceApi {

	private final Sources sources;

	private final Links links;

	SourceApi(Sources sources, Links links) {
		this.sources = sources;
		this.links = links;
	}

	@GetMapping
	ResponseEntity<ApiList<SourceDocument>> list(Paging paging) {
		return paging.of(this.sources.findAll(), (source) -> SourceDocument.of(source.getReference(), this.links),
				this.links.api("/sources"));
	}

	@GetMapping("/{key}")
	SourceDocument show(@PathVariable String key) {
		return this.sources.findByKeys(List.of(key))
			.stream()
			.findFirst()
			.map((source) -> SourceDocument.of(source.getReference(), this.links))
			.orElseThrow(PageNotFound::new);
	}

}
