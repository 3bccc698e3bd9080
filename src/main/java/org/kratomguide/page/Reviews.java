package org.kratomguide.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.kratomguide.language.ContentChanged;
import org.kratomguide.language.Language;
import org.kratomguide.review.Review;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The checks of all pages in all languages, remembered so that asking for them needs no
 * database.
 */
@Component
public class Reviews {

	private final GuidePages pages;

	private final TransactionTemplate transaction;

	private volatile List<Review> reviews = List.of();

	Reviews(GuidePages pages, PlatformTransactionManager transactions) {
		this.pages = pages;
		this.transaction = new TransactionTemplate(transactions);
	}

	@EventListener
	void read(ContentChanged event) {
		this.reviews = Arrays.stream(Language.values())
			.flatMap((language) -> language
				.call(() -> this.transaction
					.execute((status) -> this.pages.all().stream().map((page) -> page.article().review()).toList()))
				.stream())
			.toList();
	}

	/** The check of each page, in no order. */
	public List<Review> all() {
		return this.reviews;
	}

	/**
	 * The first day after another on which a page says something else although its text
	 * is the same: that its check is due. Where none will, a day a year later.
	 */
	public LocalDate nextTurn(LocalDate day) {
		return this.reviews.stream()
			.filter((review) -> !review.isDue(day))
			.map((review) -> review.due().plusDays(1))
			.min(LocalDate::compareTo)
			.orElse(day.plusYears(1));
	}

}
