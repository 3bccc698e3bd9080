package org.kratomguide.content;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.kratomguide.article.Article;
import org.kratomguide.article.NextStep;
import org.kratomguide.article.Questions;
import org.kratomguide.review.Review;
import org.kratomguide.topic.Chapter;
import org.kratomguide.treatment.Facts;
import org.kratomguide.treatment.Modality;
import org.kratomguide.treatment.OptionText;

/** What stands above a page's text. {@code docs/writing.md} says what each key means. */
record FrontMatter(@NotNull @Pattern(regexp = "([a-z0-9-]+(/[a-z0-9-]+)?)?") String slug, @NotBlank String title,
		@NotBlank String shortTitle, @NotBlank String lede, @NotEmpty List<@NotBlank String> summary,
		@NotNull @Valid NextStep next, @NotNull LocalDate checked, @NotNull LocalDate due, @Nullable String reviewer,
		@Nullable LocalDate reviewed, @Nullable Chapter chapter, @Nullable Integer position,
		@Nullable Modality modality, @Nullable @Valid Facts facts, @Nullable List<@Valid OptionText> options,
		@Nullable @Valid Facts withoutTreatment, @Nullable @Valid Questions questions,
		@Nullable @Pattern(regexp = "[0-9a-f]{8}") String original,
		@Nullable List<@NotNull @Pattern(regexp = "(/[a-z0-9-]+){1,2}",
				message = "must be an address of this guide, such as /old-name") String> was) {

	/**
	 * The place in the chapter or among the treatments; 0 for a page that stands in
	 * neither.
	 */
	int place() {
		return (this.position != null) ? this.position : 0;
	}

	/**
	 * Makes the article of it.
	 * @param behind whether the page it translates has changed since
	 */
	Article toArticle(String body, boolean behind) {
		return new Article(this.title, this.shortTitle, this.lede, this.summary, body, this.next,
				new Review(this.checked, this.due, this.reviewer, this.reviewed, behind), this.questions);
	}

}
