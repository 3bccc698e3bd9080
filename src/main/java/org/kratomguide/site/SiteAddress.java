package org.kratomguide.site;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where readers find this site. */
@Component
public class SiteAddress {

	private final @Nullable String address;

	SiteAddress(GuideProperties properties) {
		this.address = properties.address();
	}

	/**
	 * The site as its operator named it, else as the current request reached it; without
	 * a slash at its end.
	 */
	public String root() {
		return (this.address != null) ? this.address
				: ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
	}

	/**
	 * The site as its operator named it. Pages print this and nothing of the request, so
	 * that they are the same for every reader.
	 */
	public @Nullable String published() {
		return this.address;
	}

	/**
	 * A page as answers for programs name it: with the site before it where the operator
	 * has named the site, else the path alone, so that they too are the same for every
	 * reader.
	 */
	public String link(String path) {
		return (this.address != null) ? this.address + path : path;
	}

	/** The whole address of a page of this site. */
	public String of(String path) {
		return root() + path;
	}

}
