package org.kratomguide;

import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What a page weighs on the wire, so that it opens on an old phone with a poor
 * connection.
 */
@GuideTest
class WeightTests {

	private static final int PAGE = 14 * 1024;

	/** Every source with its limits, in a language that needs more words for them. */
	private static final String LONGEST_LIST = "/es/fuentes";

	private static final int LIST = 15 * 1024;

	private static final int PAGE_WITH_ASSETS = 40 * 1024;

	@LocalServerPort
	private int port;

	@Test
	void aPageIsAtMost14KilobytesAndWithItsAssets40() {
		Site site = Site.at(this.port);
		SoftAssertions.assertSoftly((softly) -> site.pages().forEach((address, page) -> {
			int html = weight(site, address);
			int assets = Stream
				.concat(page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href").stream(),
						page.select("script[src]").eachAttr("src").stream())
				.mapToInt((asset) -> weight(site, asset))
				.sum();
			softly.assertThat(html).as(address).isBetween(1_000, address.equals(LONGEST_LIST) ? LIST : PAGE);
			softly.assertThat(html + assets).as(address + " with assets").isLessThanOrEqualTo(PAGE_WITH_ASSETS);
		}));
	}

	private static int weight(Site site, String address) {
		var response = site.get(address, "Accept-Encoding", "gzip");
		if (response.statusCode() != 200) {
			throw new AssertionError(address + " answers " + response.statusCode());
		}
		return response.body().length;
	}

}
