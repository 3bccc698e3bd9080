package org.kratomguide.plan;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The empty page of a plan; {@code MyPlanTests} writes on it in a browser. */
@GuideTest
class PlanTests {

	@LocalServerPort
	private int port;

	@Test
	void hasTheSameBoxesAndNumbersInBothLanguages() {
		Document english = page("/my-plan");
		Document spanish = page("/es/mi-plan");

		assertThat(spanish.select("[data-part]").eachAttr("data-part"))
			.isEqualTo(english.select("[data-part]").eachAttr("data-part"));
		assertThat(spanish.select(".plan__safety a").eachAttr("href").subList(0, 3))
			.isEqualTo(english.select(".plan__safety a").eachAttr("href").subList(0, 3))
			.containsExactly("tel:911", "tel:988", "sms:988");
		assertThat(spanish.select(".plan__safety").text()).contains("Llame al 911 primero. Luego dé naloxona",
				"Al llamar, marque 2 para español.");
		assertThat(spanish.select(".plan__safety a").eachAttr("href")).endsWith("/es/prevenir-recaidas#after-a-break");
	}

	@Test
	void theScriptTakesItsWordsFromThePage() {
		var words = page("/es/mi-plan").expectFirst(".plan").dataset();

		assertThat(words).containsOnlyKeys("title", "wipe", "replace", "foreign", "opened", "file", "saved", "wiped");
		assertThat(words.get("file")).isEqualTo("mi-plan.txt");
		assertThat(words.get("saved")).isEqualTo("Su plan está en sus descargas, con el nombre mi-plan.txt.");
	}

	private Document page(String address) {
		return Jsoup.parse(new String(Site.at(this.port).get(address).body(), StandardCharsets.UTF_8));
	}

}
