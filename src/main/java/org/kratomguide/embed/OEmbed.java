package org.kratomguide.embed;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.kratomguide.language.Words;
import org.kratomguide.site.XmlText;

/**
 * A part of the guide as oEmbed 1.0 offers it to other sites. The title does not name the
 * topic.
 *
 * @param version of oEmbed
 * @param type a piece of HTML
 * @param title the name of the frame
 * @param providerName this site
 * @param providerUrl where it is
 * @param cacheAge how long it may be kept, in seconds
 * @param html what to put into the other page
 * @param width in pixels
 * @param height in pixels
 */
record OEmbed(String version, String type, String title, @JsonProperty("provider_name") String providerName,
		@JsonProperty("provider_url") String providerUrl, @JsonProperty("cache_age") int cacheAge, String html,
		int width, int height) {

	private static final int DAY = 24 * 60 * 60;

	static OEmbed of(String site, String path, int width, int height) {
		String title = Words.of("site.discreet");
		String html = "<iframe src=\"" + site + path + "\" title=\"" + title + "\" width=\"" + width + "\" height=\""
				+ height
				+ "\" sandbox=\"allow-same-origin allow-popups allow-top-navigation-by-user-activation\"></iframe>";
		return new OEmbed("1.0", "rich", title, Words.of("site.name"), site + "/", DAY, html, width, height);
	}

	String xml() {
		return XmlText.of("oembed", "",
				(xml) -> xml.text("version", this.version)
					.text("type", this.type)
					.text("title", this.title)
					.text("provider_name", this.providerName)
					.text("provider_url", this.providerUrl)
					.text("cache_age", String.valueOf(this.cacheAge))
					.text("html", this.html)
					.text("width", String.valueOf(this.width))
					.text("height", String.valueOf(this.height)));
	}

}
