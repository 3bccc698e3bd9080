package org.kratomguide.limit;

import java.util.List;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one client may ask for in a minute. A clinic with one address for all its
 * people is one client, so these are generous.
 *
 * @param search searches and suggestions
 * @param finder searches for places
 * @param form forms that are sent, handouts and comparisons
 * @param pdf PDF files
 * @param trustedProxies addresses or networks, such as {@code 10.0.0.0/8}, whose word is
 * taken for where a request came from; nobody's if empty
 */
@Validated
@ConfigurationProperties("guide.limits")
record LimitProperties(@Positive @DefaultValue("120") int search, @Positive @DefaultValue("120") int finder,
		@Positive @DefaultValue("60") int form, @Positive @DefaultValue("20") int pdf,
		@DefaultValue List<String> trustedProxies) {

	int perMinute(Costly what) {
		return switch (what) {
			case SEARCH -> this.search;
			case FINDER -> this.finder;
			case FORM -> this.form;
			case PDF -> this.pdf;
		};
	}

}
