package org.kratomguide.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kratomguide.language.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTests {

	private static final String TABLE = """
			| When | Often reported | Drawing |
			|---|---|---|
			| First day | Aches & unease | 1 4 8 |
			| After a month | Low mood | 0 1 10 |
			""";

	private static Element render() {
		GuideHtml html = new GuideHtml((key) -> 1, (key, text) -> new HelplineLinks.Target("", ""));
		return Jsoup.parseBodyFragment(html.block(GuideMarkdown.parse("::: timeline\n" + TABLE + ":::\n"), true))
			.body();
	}

	@Test
	void isDrawnForADeskAndForAPhoneWithItsWords() {
		Element figure = render().expectFirst("figure.timeline");

		assertThat(figure.select("svg[role=img]").eachAttr("class")).containsExactly("timeline__wide",
				"timeline__tall");
		figure.select("svg").forEach((svg) -> {
			assertThat(svg.expectFirst("title").id()).isEqualTo(svg.attr("aria-labelledby"));
			assertThat(svg.select(".timeline__when").eachText()).containsExactly("First day", "After a month");
			assertThat(svg.text()).doesNotContain("Aches & unease");
			assertThat(svg.select("path.timeline__range, path.timeline__line")).hasSize(2);
			assertThat(svg.html()).doesNotContain("NaN", "Infinity");
		});
		assertThat(figure.expectFirst("figcaption").text()).isEqualTo(Words.of("timeline.caption"));
	}

	@Test
	void leavesItsTableWithoutTheColumnForTheDrawing() {
		Element table = render().expectFirst("figure + table");

		assertThat(table.select("thead th").eachText()).containsExactly("When", "Often reported");
		assertThat(table.select("tbody tr").eachText()).containsExactly("First day Aches & unease",
				"After a month Low mood");
	}

	@ParameterizedTest
	@CsvSource({ "1 4 8, true", "0 0 10, true", "1 4, false", "1 4 11, false", "-1 4 8, false", "a b c, false",
			"1 4 8 9, false", "'', false" })
	void isDrawableWithThreeNumbersFromNoughtToTen(String numbers, boolean drawable) {
		Node document = GuideMarkdown.parse(TABLE.replace("0 1 10", numbers));

		assertThat(Timeline.isDrawable((TableBlock) document.getFirstChild())).isEqualTo(drawable);
	}

}
