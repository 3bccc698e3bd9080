package org.kratomguide.metrics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.kratomguide.page.Reviews;
import org.kratomguide.review.Review;
import org.springframework.stereotype.Component;

/** How old the text is and how much of it waits for somebody. */
@Component
class ReviewMetrics implements MeterBinder {

	private final Reviews reviews;

	private final Clock clock;

	ReviewMetrics(Reviews reviews, Clock clock) {
		this.reviews = reviews;
		this.clock = clock;
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
		Gauge.builder(name, () -> this.reviews.all().stream().filter(counted).count())
			.description(description)
			.register(registry);
	}

	private long age() {
		LocalDate today = LocalDate.now(this.clock);
		return this.reviews.all()
			.stream()
			.mapToLong((review) -> ChronoUnit.DAYS.between(review.checked(), today))
			.max()
			.orElse(0);
	}

}
