package org.kratomguide.api;

import org.kratomguide.site.SiteAddress;

import org.springframework.stereotype.Component;

/** The addresses that the answers name. */
@Component
class Links {

	static final String API = "/api/v1";

	private final SiteAddress site;

	Links(SiteAddress site) {
		this.site = site;
	}

	/** A resource that is shown on a page. */
	Pair of(String resource, String page) {
		return new Pair(api(resource), this.site.link(page));
	}

	String api(String resource) {
		return this.site.link(API + resource);
	}

	/** An address as a text of the guide names it, for use elsewhere. */
	String outside(String address) {
		return address.startsWith("/") ? this.site.link(address) : address;
	}

	/**
	 * Where a resource is.
	 *
	 * @param self for programs
	 * @param html for readers
	 */
	record Pair(String self, String html) {
	}

}
