package org.kratomguide.api;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.treatment.Treatments;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Links.API + "/treatments", produces = MediaType.APPLICATION_JSON_VALUE)
class TreatmentApi {

	private final Treatments treatments;

	private final ArticleRenderer renderer;

	private final Links links;

	TreatmentApi(Treatments treatments, ArticleRenderer renderer, Links links) {
		this.treatments = treatments;
		this.renderer = renderer;
		this.links = links;
	}

	@GetMapping
	ResponseEntity<ApiList<TreatmentItem>> list(Paging paging) {
		return paging.of(this.treatments.findAllByOrderByPosition(),
				(treatment) -> TreatmentItem.of(treatment, this.links), this.links.api("/treatments"));
	}

	@GetMapping("/{slug}")
	TreatmentDocument show(@PathVariable String slug) {
		return TreatmentDocument.of(this.treatments.findBySlug(slug).orElseThrow(PageNotFound::new),
				new ProseRendering(this.renderer.start(), this.links), this.links);
	}

}
