package org.kratomguide.topic;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.language.Language;
import org.kratomguide.search.PassageEntry;
import org.kratomguide.search.PassageKind;
import org.kratomguide.search.Passages;
import org.kratomguide.site.PageNotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The second way in: every page, option and term by its letter. */
@Controller
class AToZController {

	private final Topics topics;

	private final Passages passages;

	private final ArticleRenderer renderer;

	AToZController(Topics topics, Passages passages, ArticleRenderer renderer) {
		this.topics = topics;
		this.passages = passages;
		this.renderer = renderer;
	}

	@GetMapping("/a-to-z")
	String list(Model model) {
		Topic topic = this.topics.findBySlug("a-to-z").orElseThrow(PageNotFound::new);
		Comparator<PassageEntry> alphabet = Comparator.comparing(AToZController::key,
				Collator.getInstance(Language.current().locale()));
		Map<String, List<PassageEntry>> letters = this.passages
			.findEntries(EnumSet.of(PassageKind.PAGE, PassageKind.OPTION, PassageKind.TERM))
			.stream()
			.sorted(alphabet.thenComparing(PassageEntry::address))
			.collect(Collectors.groupingBy(AToZController::letter, TreeMap::new, Collectors.toList()));
		model.addAttribute("letters", letters);
		model.addAttribute("article", this.renderer.render(topic.getArticle()));
		return "topic/a-to-z";
	}

	/** Without the quotes and brackets that a heading may start with. */
	private static String key(PassageEntry entry) {
		return entry.text().replaceFirst("^[^\\p{L}\\p{N}]+", "");
	}

	private static String letter(PassageEntry entry) {
		String first = key(entry).substring(0, 1).toUpperCase(Locale.ROOT);
		return first.matches("\\d") ? "0-9" : first;
	}

}
