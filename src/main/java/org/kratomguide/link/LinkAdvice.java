package org.kratomguide.link;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Paths;
import org.kratomguide.site.RequestAddress;
import org.kratomguide.site.SiteAddress;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells every page how it can be linked to, and whether it is read as a discreet twin.
 */
@ControllerAdvice
class LinkAdvice {

	private final CurrentVersions versions;

	private final SiteAddress site;

	private final Paths paths;

	LinkAdvice(CurrentVersions versions, SiteAddress site, Paths paths) {
		this.paths = paths;
		this.versions = versions;
		this.site = site;
	}

	@ModelAttribute("permalink")
	@Nullable Permalink permalink(HttpServletRequest request) {
		return this.versions.of(RequestAddress.of(request))
			.map((version) -> new Permalink(ShortCode.of(version.address()), version,
					this.paths.local(version.address())))
			.orElse(null);
	}

	/** What stands before a link that is to be written down. */
	@ModelAttribute("siteAddress")
	String siteAddress() {
		String published = this.site.published();
		return (published != null) ? published : "";
	}

	@ModelAttribute("discreet")
	boolean discreet(HttpServletRequest request) {
		return request.getAttribute(DiscreetTwins.DISCREET) != null;
	}

}
