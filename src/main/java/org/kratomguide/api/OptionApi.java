package org.kratomguide.api;

import java.util.Comparator;
import java.util.List;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.treatment.Treatment;
import org.kratomguide.treatment.TreatmentOption;
import org.kratomguide.treatment.Treatments;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Links.API + "/options", produces = MediaType.APPLICATION_JSON_VALUE)
class OptionApi {

	private final Treatments treatments;

	private final ArticleRenderer renderer;

	private final Links links;

	OptionApi(Treatments treatments, ArticleRenderer renderer, Links links) {
		this.treatments = treatments;
		this.renderer = renderer;
		this.links = links;
	}

	@GetMapping
	ResponseEntity<ApiList<OptionItem>> list(Paging paging) {
		return paging.of(all(), (it) -> OptionItem.of(it.treatment(), it.option(), page(), this.links),
				this.links.api("/options"));
	}

	@GetMapping("/{slug}")
	OptionDocument show(@PathVariable String slug) {
		Choice choice = all().stream()
			.filter((it) -> it.option().getSlug().equals(slug))
			.findFirst()
			.orElseThrow(PageNotFound::new);
		return OptionDocument.of(choice.treatment(), choice.option(), page(), this.links);
	}

	private ProseRendering page() {
		return new ProseRendering(this.renderer.start(), this.links);
	}

	private List<Choice> all() {
		return this.treatments.findAllWithOptions()
			.stream()
			.sorted(Comparator.comparing(Treatment::getSlug))
			.flatMap((treatment) -> treatment.getOptions().stream().map((option) -> new Choice(treatment, option)))
			.toList();
	}

	/** An option and what it is a form of. */
	private record Choice(Treatment treatment, TreatmentOption option) {
	}

}
