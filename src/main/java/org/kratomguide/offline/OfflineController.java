package org.kratomguide.offline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.helpline.HelplineRegistry;
import org.kratomguide.language.Language;
import org.kratomguide.language.Paths;
import org.kratomguide.language.Words;
import org.kratomguide.page.GuidePage;
import org.kratomguide.page.GuidePages;
import org.kratomguide.search.PassageSource;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.topic.Topics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * The page on which a reader keeps the guide, and what the browser needs for it. The
 * keeping itself happens in the browser; nobody is told of it.
 */
@Controller
@RequestMapping("/offline")
class OfflineController {

	private static final String MANIFEST = "application/manifest+json";

	private final Topics topics;

	private final GuidePages pages;

	private final List<PassageSource> passages;

	private final ArticleRenderer renderer;

	private final HelplineRegistry helplines;

	private final Paths paths;

	private final ObjectProvider<ResourceUrlProvider> resources;

	/**
	 * @param resources absent where the guide runs without a web server, as for a command
	 */
	OfflineController(Topics topics, GuidePages pages, List<PassageSource> passages, ArticleRenderer renderer,
			HelplineRegistry helplines, Paths paths, ObjectProvider<ResourceUrlProvider> resources) {
		this.topics = topics;
		this.pages = pages;
		this.passages = passages;
		this.renderer = renderer;
		this.helplines = helplines;
		this.paths = paths;
		this.resources = resources;
	}

	@ModelAttribute
	void prepare(Model model) {
		model.addAttribute("styles", List.of("offline"));
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("manifest", true);
		model.addAttribute("article",
				this.renderer.render(this.topics.findBySlug("offline").orElseThrow(PageNotFound::new).getArticle()));
		return "offline/show";
	}

	/** What stands in for the search while there is no connection. */
	@GetMapping("/search")
	String search(Model model) {
		model.addAttribute("noindex", true);
		model.addAttribute("helpline", this.helplines.get("us-samhsa"));
		return "offline/search";
	}

	/** What stands in for all that cannot be kept. */
	@GetMapping("/nothing")
	String nothing(Model model) {
		model.addAttribute("noindex", true);
		return "offline/nothing";
	}

	/** What is to be kept, in the language that is being read. */
	@GetMapping("/pages.json")
	@ResponseBody
	OfflineList list() {
		Stream<String> kept = this.pages.all().stream().map(GuidePage::address).map(this.paths::local);
		return new OfflineList(kept.sorted().toList(),
				new TreeMap<>(Map.of(local("/search"), local("/offline/search"), local("/offline/nothing"),
						local("/offline/nothing"), local("/offline/words.json"), local("/offline/words.json"))));
	}

	/** All words of the guide in this language, for a search in the browser. */
	@GetMapping("/words.json")
	@ResponseBody
	@Transactional(readOnly = true)
	public List<OfflinePassage> words() {
		return this.passages.stream()
			.flatMap(PassageSource::passages)
			.map((passage) -> new OfflinePassage(this.paths.localLink(passage.address()), passage.title(),
					passage.heading(), String.join(" ", passage.asked()), passage.text()))
			.toList();
	}

	/**
	 * Lets a phone put a sign of the guide among its own, under a name that says nothing.
	 * Sorted, so that it has the same bytes at each start.
	 */
	@GetMapping(path = "/guide.webmanifest", produces = MANIFEST)
	@ResponseBody
	Map<String, Object> manifest() {
		String name = Words.of("offline.name");
		return new TreeMap<>(Map.of("name", name, "short_name", name, "lang", Language.current().code(), "start_url",
				local("/"), "scope", "/", "display", "minimal-ui", "background_color", "#faf6ec", "theme_color",
				"#faf6ec", "icons",
				List.of(icon("icon-192.png", "192x192"), icon("icon-512.png", "512x512"), icon("icon.svg", "any"))));
	}

	private Map<String, String> icon(String file, String sizes) {
		String address = this.resources.getObject().getForLookupPath("/images/" + file);
		return new TreeMap<>(Map.of("src", String.valueOf(address), "sizes", sizes, "type",
				file.endsWith(".svg") ? "image/svg+xml" : "image/png", "purpose", "any"));
	}

	private String local(String address) {
		return this.paths.local(address);
	}

}
