package org.kratomguide.limit;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with 429 what a client asks for beyond its share, and says when to come back.
 * It stands behind the reading of the language, so that a page has one limit in all of
 * them. Pages that are ready are never limited.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class Limit extends OncePerRequestFilter {

	/**
	 * More clients than this are not remembered; whoever asked longest ago is forgotten.
	 */
	static final int CLIENTS = 50_000;

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final LimitProperties properties;

	private final Clients clients;

	private final Cache<Share, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(CLIENTS)
		.expireAfterAccess(MINUTE.multipliedBy(2))
		.build();

	Limit(LimitProperties properties, Clients clients) {
		this.properties = properties;
		this.clients = clients;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<Costly> costly = Costly.of(request);
		if (costly.isPresent()) {
			Share share = new Share(this.clients.number(request), costly.get());
			ConsumptionProbe probe = this.buckets.get(share, this::bucket).tryConsumeAndReturnRemaining(1);
			if (!probe.isConsumed()) {
				long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
				response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
				response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
				return;
			}
		}
		chain.doFilter(request, response);
	}

	/** How many shares are remembered. */
	long remembered() {
		this.buckets.cleanUp();
		return this.buckets.estimatedSize();
	}

	private Bucket bucket(Share share) {
		int most = this.properties.perMinute(share.what);
		return Bucket.builder().addLimit((limit) -> limit.capacity(most).refillGreedy(most, MINUTE)).build();
	}

	/** What one client may have of one thing. */
	private record Share(long client, Costly what) {
	}

}
