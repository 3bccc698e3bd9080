package org.kratomguide.worksheet;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kratomguide.article.ArticleRendering;
import org.kratomguide.markdown.Typography;

/**
 * A worksheet, ready for the template.
 *
 * @param slug the last part of its address
 * @param title its title
 * @param parts what is on it
 */
record WorksheetView(String slug, String title, List<PartView> parts) {

	static WorksheetView of(Worksheet worksheet, String title, ArticleRendering page) {
		return new WorksheetView(worksheet.slug(), Typography.curve(title),
				worksheet.parts().stream().map((part) -> PartView.of(part, page)).toList());
	}

	/**
	 * A part of it.
	 *
	 * @param heading its heading
	 * @param html what to know; may be empty
	 * @param ticks things to tick
	 * @param fields questions to answer
	 * @param grid a table to fill in
	 */
	record PartView(String heading, String html, List<String> ticks, List<Worksheet.Field> fields,
			Worksheet.@Nullable Grid grid) {

		private static PartView of(Worksheet.Part part, ArticleRendering page) {
			String text = part.text();
			return new PartView(Typography.curve(part.heading()), (text != null) ? page.blocks(text) : "",
					part.ticks().stream().map(Typography::curve).toList(), part.fields(), part.grid());
		}

	}

}
