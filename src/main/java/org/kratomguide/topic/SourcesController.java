package org.kratomguide.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.source.Reference;
import org.kratomguide.source.Source;
import org.kratomguide.source.SourceKind;
import org.kratomguide.source.Sources;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SourcesController {

	private final Topics topics;

	private final Sources sources;

	private final ArticleRenderer renderer;

	SourcesController(Topics topics, Sources sources, ArticleRenderer renderer) {
		this.topics = topics;
		this.sources = sources;
		this.renderer = renderer;
	}

	@GetMapping("/sources")
	String list(Model model) {
		Topic topic = this.topics.findBySlug("sources").orElseThrow(PageNotFound::new);
		List<Reference> ever = this.sources.findAllEver().stream().map(Source::getReference).toList();
		Map<SourceKind, List<Reference>> byKind = ever.stream()
			.filter((reference) -> !reference.isRetired())
			.collect(Collectors.groupingBy(Reference::kind, () -> new TreeMap<>(Comparator.naturalOrder()),
					Collectors.toList()));
		model.addAttribute("sourcesByKind", byKind);
		model.addAttribute("retired", ever.stream().filter(Reference::isRetired).toList());
		model.addAttribute("article", this.renderer.render(topic.getArticle()));
		return "topic/sources";
	}

}
