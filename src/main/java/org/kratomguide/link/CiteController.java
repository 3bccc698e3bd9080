package org.kratomguide.link;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Paths;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.site.SiteAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How to cite a page or a part of it: the text of today, or with {@code ?v=} an older
 * one.
 */
@Controller
class CiteController {

	private static final String CODE = "/cite/{code:" + ShortCode.PATTERN + "}";

	private final LinkTargets targets;

	private final CurrentVersions current;

	private final PageVersions versions;

	private final SiteAddress site;

	private final Paths paths;

	CiteController(LinkTargets targets, CurrentVersions current, PageVersions versions, SiteAddress site, Paths paths) {
		this.paths = paths;
		this.targets = targets;
		this.current = current;
		this.versions = versions;
		this.site = site;
	}

	@GetMapping(CODE)
	String show(@PathVariable String code, @RequestParam @Nullable String v, Model model) {
		model.addAttribute("cited", cited(code, v));
		model.addAttribute("noindex", true);
		model.addAttribute("formats", CitationFormat.values());
		model.addAttribute("query", (v != null) ? "?v=" + v : "");
		return "link/cite";
	}

	@GetMapping(CODE + ".{extension:txt|bib|ris|json}")
	ResponseEntity<String> download(@PathVariable String code, @PathVariable String extension,
			@RequestParam @Nullable String v) {
		CitationFormat format = CitationFormat.of(extension);
		return ResponseEntity.ok()
			.contentType(format.mediaType())
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"guide-" + code + "." + extension + "\"")
			.header("X-Robots-Tag", "noindex")
			.body(format.write(cited(code, v)));
	}

	private CitedPage cited(String code, @Nullable String v) {
		LinkTarget target = this.targets.find(code).orElseThrow(PageNotFound::new);
		Optional<Version> version = (v == null) ? this.current.of(target.page())
				: this.versions.findByAddressAndVersion(target.page(), v).map(PageVersion::toVersion);
		return version
			.map((it) -> new CitedPage(target, it,
					this.site.of(this.paths.localLink(it.permanentAddress())) + target.fragment()))
			.orElseThrow(PageNotFound::new);
	}

}
