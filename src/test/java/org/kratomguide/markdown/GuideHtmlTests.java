package org.kratomguide.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GuideHtmlTests {

	private final List<String> cited = new ArrayList<>();

	private final GuideHtml html = new GuideHtml((key) -> {
		if (!this.cited.contains(key)) {
			this.cited.add(key);
		}
		return this.cited.indexOf(key) + 1;
	}, (key, text) -> text ? new HelplineLinks.Target("sms:" + key, "Text " + key)
			: new HelplineLinks.Target("tel:" + key, "Call " + key));

	private Element render(String... lines) {
		return render(true, lines);
	}

	private Element render(boolean inSection, String... lines) {
		return Jsoup.parseBodyFragment(this.html.block(GuideMarkdown.parse(String.join("\n", lines)), inSection))
			.body();
	}

	@Test
	void numbersCitationsInTheOrderOfTheirFirstMention() {
		Elements references = render("One.[@b2020] Two.[@a2019; @b2020]", "", "Three.[@c2021] Again.[@a2019]")
			.select("a.ref");

		assertThat(references.eachText()).containsExactly("[1 source]", "[2 source]", "[1 source]", "[3 source]",
				"[2 source]");
		assertThat(references.eachAttr("href")).containsExactly("#source-1", "#source-2", "#source-1", "#source-3",
				"#source-2");
		assertThat(this.cited).containsExactly("b2020", "a2019", "c2021");
	}

	@Test
	void linksHelplinesWithinASentence() {
		Element page = render("Please <call:us-988> or <text:us-988> now.");

		assertThat(page.text()).isEqualTo("Please Call us-988 or Text us-988 now.");
		assertThat(page.select("p > a.call").eachAttr("href")).containsExactly("tel:us-988", "sms:us-988");
	}

	@Test
	void makesAButtonOfACallThatStandsAlone() {
		assertThat(render("<call:us-911>").html())
			.isEqualTo("<p class=\"actions\"><a class=\"action\" href=\"tel:us-911\">Call us-911</a></p>");
	}

	@ParameterizedTest
	@EnumSource(CareLevel.class)
	void headsACareCardByItsLevel(CareLevel level) {
		Element card = render("::: " + level.id(), "- a sign", ":::").expectFirst("section.care--" + level.id());

		Element heading = card.expectFirst("h3.care__heading");
		assertThat(heading.text()).isEqualTo(level.heading());
		assertThat(heading.id()).isEqualTo(level.id()).isEqualTo(card.attr("aria-labelledby"));
		assertThat(card.select(".care__body li").eachText()).containsExactly("a sign");
	}

	@Test
	void givesACardAboveTheFirstSectionAHeadingOfTheSecondLevel() {
		assertThat(render(false, "::: urgent", "- a sign", ":::").select("h2.care__heading")).hasSize(1);
	}

	@Test
	void setsStepsAsAListWithTheirHeadings() {
		Elements steps = render("::: steps", "### First", "", "Do this.", "", "### Second", "", "Do that.", "",
				"And it.", ":::")
			.select("ol.steps > li.step");

		assertThat(steps.eachText()).containsExactly("First Do this.", "Second Do that. And it.");
		assertThat(steps.select("> h3")).hasSize(2);
	}

	@Test
	void headsWhatToDoAndWhatNot() {
		Element page = render("::: do", "- rest", ":::", "", "::: dont", "- drive", ":::");

		assertThat(page.expectFirst(".dos--do").text()).isEqualTo("Do rest");
		assertThat(page.expectFirst(".dos--dont").text()).isEqualTo("Do not drive");
		assertThat(page.select("h3.dos__heading")).hasSize(2);
	}

	@Test
	void quotesWordsToSay() {
		assertThat(render("::: say", "I need help.", ":::").expectFirst("blockquote.say > p").text())
			.isEqualTo("I need help.");
	}

	@Test
	void givesHeadingsTheirIds() {
		Element heading = render("### What *helps* you {#what-helps}").expectFirst("h3");

		assertThat(heading.id()).isEqualTo("what-helps");
		assertThat(heading.text()).isEqualTo("What helps you");
		assertThat(render("### None").expectFirst("h3").hasAttr("id")).isFalse();
	}

	@Test
	void givesTablesRowHeadings() {
		Element table = render("| What | Alone |", "|---|---|", "| Safety | Nobody[@a2019] |")
			.expectFirst("table.facts");

		assertThat(table.select("thead th[scope=col]").eachText()).containsExactly("What", "Alone");
		assertThat(table.select("tbody th[scope=row]").eachText()).containsExactly("Safety");
		assertThat(table.select("tbody td").eachText()).containsExactly("Nobody[1 source]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "Text <b onclick=\"x()\">bold</b>.", "<div>\nblock\n</div>",
			"`<i>code</i>`" })
	void escapesRawHtml(String markdown) {
		Element page = render(markdown);

		assertThat(page.select("script, b, div, i")).isEmpty();
		assertThat(page.text()).contains("<", ">");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[x](javascript:alert(1))", "[x](JavaScript:alert(1))", "[x](data:text/html,x)",
			"[x](vbscript:x)", "<javascript:alert(1)>", "[x](&#106;avascript:alert(1))" })
	void takesTheHarmOutOfAddressesThatRunScripts(String markdown) {
		assertThat(render(markdown).select("a").eachAttr("href")).allSatisfy((href) -> assertThat(href).isEmpty());
	}

	@Test
	void keepsSevenOhWhole() {
		Element page = render("Leaf is not 7-OH. **7-OH** is stronger.");

		assertThat(page.text()).isEqualTo("Leaf is not 7-OH. 7-OH is stronger.");
		assertThat(page.select("span.whole").eachText()).isEqualTo(Arrays.asList("7-OH", "7-OH"));
	}

}
