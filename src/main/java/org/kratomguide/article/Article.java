package org.kratomguide.article;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.kratomguide.review.Review;

/**
 * The prose of one page.
 *
 * @param title the heading of the page
 * @param shortTitle its name in the table of contents
 * @param lede one to three sentences under the title
 * @param summary the 30-second version: a few sentences, at most 60 words in all
 * @param body the text, in the guide's Markdown
 */
@Embeddable
public record Article(@NotBlank String title, @NotBlank String shortTitle, @NotBlank String lede,
		@NotEmpty List<String> summary, @NotNull String body,
		@Embedded @EmbeddedColumnNaming("next_%s") @NotNull @Valid NextStep next,
		@Embedded @NotNull @Valid Review review) {

	public Article {
		summary = List.copyOf(summary);
	}

}
