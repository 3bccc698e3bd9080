package org.kratomguide.site;

import java.net.URI;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator can set.
 *
 * @param leaveTo the neutral page that "Leave this site" leads to; never one of this site
 * @param address where readers find this site, such as {@code https://guide.example.org}
 * without a slash at its end; absent where the operator has not said
 */
@Validated
@ConfigurationProperties("guide")
public record GuideProperties(@NotNull @DefaultValue("https://www.weather.gov/") URI leaveTo,
		@Nullable @Pattern(regexp = "https?://[^/\\s]+",
				message = "must be like https://guide.example.org, without a path") String address) {
}
