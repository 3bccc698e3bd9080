package org.kratomguide.link;

/**
 * What the foot of a page says of how to link to it.
 *
 * @param code the short code of the page
 * @param version the text that is shown
 * @param address where the page is, in its language
 */
public record Permalink(String code, Version version, String address) {

	/** The discreet twin of the page. */
	public String discreet() {
		return "/r/" + this.code;
	}

	/** How to cite the text that is shown. */
	public String cite() {
		return (this.version.superseded() != null) ? "/cite/" + this.code + "?v=" + this.version.id()
				: "/cite/" + this.code;
	}

}
