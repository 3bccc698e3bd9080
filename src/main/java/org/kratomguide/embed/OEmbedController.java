package org.kratomguide.embed;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kratomguide.helpline.Country;
import org.kratomguide.helpline.HelplineRegistry;
import org.kratomguide.language.PageAddress;
import org.kratomguide.language.Paths;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.site.SiteAddress;
import org.kratomguide.treatment.Treatments;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tells other sites how to show a part of the guide, given the address of a page. */
@RestController
class OEmbedController {

	private static final int WIDTH = 600;

	private static final int HEIGHT = 520;

	private static final Pattern TREATMENT = Pattern.compile("/(?:embed/)?treatments/([a-z0-9-]+)(?:[?#].*)?");

	private static final Pattern HELPLINES = Pattern
		.compile("/(?:get-help(?:#([a-z]{2}))?|embed/helplines(?:\\?country=([A-Za-z]{2}))?)");

	private final SiteAddress site;

	private final Paths paths;

	private final Treatments treatments;

	private final HelplineRegistry helplines;

	OEmbedController(SiteAddress site, Paths paths, Treatments treatments, HelplineRegistry helplines) {
		this.site = site;
		this.paths = paths;
		this.treatments = treatments;
		this.helplines = helplines;
	}

	@GetMapping("/oembed")
	ResponseEntity<?> find(@RequestParam String url, @RequestParam(defaultValue = "json") String format,
			@RequestParam(defaultValue = WIDTH + "") String maxwidth,
			@RequestParam(defaultValue = HEIGHT + "") String maxheight) {
		if (!format.equals("json") && !format.equals("xml")) {
			throw new ResponseStatusException(HttpStatus.NOT_IMPLEMENTED);
		}
		int width = pixels(maxwidth, WIDTH);
		int height = pixels(maxheight, HEIGHT);
		PageAddress page = page(url);
		OEmbed embed = page.language()
			.call(() -> OEmbed.of(this.site.root(), this.paths.localLink(frame(page.english())), width, height));
		return format.equals("json") ? ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(embed)
				: ResponseEntity.ok().contentType(MediaType.parseMediaType("text/xml;charset=UTF-8")).body(embed.xml());
	}

	/** A page of this site, with what may stand behind its address. */
	private PageAddress page(String url) {
		if (!url.startsWith(this.site.root() + "/")) {
			throw new PageNotFound();
		}
		String path = url.substring(this.site.root().length());
		String rest = path.replaceFirst("^[^?#]*", "");
		PageAddress page = this.paths.page(path.substring(0, path.length() - rest.length()))
			.orElseThrow(PageNotFound::new);
		return new PageAddress(page.language(), page.english() + rest);
	}

	/** The address of the part that shows a page; there is none for most. */
	private String frame(String path) {
		Matcher treatment = TREATMENT.matcher(path);
		if (treatment.matches() && this.treatments.findBySlug(treatment.group(1)).isPresent()) {
			return "/embed/treatments/" + treatment.group(1);
		}
		Matcher helplines = HELPLINES.matcher(path);
		if (!helplines.matches()) {
			throw new PageNotFound();
		}
		String given = (helplines.group(1) != null) ? helplines.group(1) : helplines.group(2);
		return "/embed/helplines?country=" + country((given != null) ? given : "US");
	}

	private String country(String given) {
		return Country.group(this.helplines.all())
			.stream()
			.filter((it) -> it.id().equalsIgnoreCase(given))
			.findFirst()
			.orElseThrow(PageNotFound::new)
			.id()
			.toUpperCase(Locale.ROOT);
	}

	private static int pixels(String most, int usual) {
		if (!most.matches("[1-9]\\d{0,5}")) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return Math.min(Integer.parseInt(most), usual);
	}

}
