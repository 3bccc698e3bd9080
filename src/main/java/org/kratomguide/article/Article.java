package org.kratomguide.article;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.kratomguide.review.Review;

/**
 * The prose of one page.
 *
 * @param title the heading of the page
 * @param shortTitle its name in the table of contents
 * @param lede one to three sentences under the title
 * @param summary the 30-second version: a few sentences, at most 60 words in all
 * @param body the text, in the guide's Markdown
 * @param questions what readers ask that the page answers; for the search
 */
@Embeddable
public record Article(@NotBlank String title, @NotBlank String shortTitle, @NotBlank String lede,
		@NotEmpty List<String> summary, @NotNull String body,
		@Embedded @EmbeddedColumnNaming("next_%s") @NotNull @Valid NextStep next,
		@Embedded @NotNull @Valid Review review, @Nullable Questions questions) {

	public Article {
		summary = List.copyOf(summary);
		questions = (questions != null) ? questions : Questions.NONE;
	}

	/** What readers ask that is answered at a fragment of the page. */
	public List<String> asked(String fragment) {
		return (this.questions != null) ? this.questions.at(fragment) : List.of();
	}

}
