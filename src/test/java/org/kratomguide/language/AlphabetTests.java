package org.kratomguide.language;

import java.util.List;
import java.util.Objects;

import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.kratomguide.source.Source;
import org.kratomguide.source.Sources;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** That lists have one order, whatever the database. */
@Tag("database")
@GuideTest
class AlphabetTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Sources sources;

	@Test
	void capitalsAccentsAndMarksDoNotTearAListApart() {
		List<String> words = List.of("[A report]", "7-OH", "abeja", "Ánimo", "azúcar", "Li, X.", "Liang, Y.", "Ñandú",
				"nube");

		assertThat(words.stream().sorted(Alphabet.by((word) -> word)).toList()).isEqualTo(
				List.of("7-OH", "[A report]", "abeja", "Ánimo", "azúcar", "Li, X.", "Liang, Y.", "Ñandú", "nube"));
	}

	@Test
	void theGlossaryIsInItsOrderInBothLanguages() {
		for (String address : List.of("/glossary", "/es/glosario")) {
			assertThat(Site.at(this.port).page(address).select(".term dt").textNodes()).as(address)
				.extracting(TextNode::text)
				.hasSizeGreaterThan(20)
				.isSortedAccordingTo(Alphabet.by((term) -> term));
		}
	}

	@Test
	void sourcesAreInTheOrderOfTheirAuthors() {
		assertThat(this.sources.findAll()).hasSizeGreaterThan(100)
			.extracting(Source::getReference)
			.extracting((reference) -> Objects.requireNonNullElse(reference.authors(), reference.title()))
			.isSortedAccordingTo(Alphabet.by((words) -> words));
	}

}
