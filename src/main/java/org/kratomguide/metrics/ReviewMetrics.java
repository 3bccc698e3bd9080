package org.kratomguide.metrics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.kratomguide.language.ContentChanged;
import org.kratomguide.language.Language;
import org.kratomguide.page.GuidePages;
import org.kratomguide.review.Review;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How old the text is and how much of it waits for somebody, remembered so that asking
 * for it needs no database.
 */
@Component
class ReviewMetrics implements MeterBinder {

	private final GuidePages pages;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private volatile List<Review> reviews = List.of();

	ReviewMetrics(GuidePages pages, PlatformTransactionManager transactions, Clock clock) {
		this.pages = pages;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
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

	@Override
	public void bindTo(MeterRegistry registry) {
		gauge(registry, "guide.pages", "pages of prose in all languages", (review) -> true);
		gauge(registry, "guide.review.overdue", "pages past the day of their next check",
				(review) -> review.isDue(LocalDate.now(this.clock)));
		gauge(registry, "guide.review.unsigned", "pages that no clinician has signed", (review) -> !review.isSigned());
		gauge(registry, "guide.review.behind", "translations whose original has changed since", Review::behind);
		Gauge.builder("guide.content.age", this::age)
			.description("days since the page that was checked longest ago was checked")
			.baseUnit("days")
			.register(registry);
	}

	private void gauge(MeterRegistry registry, String name, String description, Predicate<Review> counted) {
		Gauge.builder(name, () -> this.reviews.stream().filter(counted).count())
			.description(description)
			.register(registry);
	}

	private long age() {
		LocalDate today = LocalDate.now(this.clock);
		return this.reviews.stream()
			.mapToLong((review) -> ChronoUnit.DAYS.between(review.checked(), today))
			.max()
			.orElse(0);
	}

}
