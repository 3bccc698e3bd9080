package org.kratomguide.site;

import java.net.URI;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator can set.
 *
 * @param leaveTo the neutral page that "Leave this site" leads to; never one of this site
 */
@Validated
@ConfigurationProperties("guide")
public record GuideProperties(@NotNull @DefaultValue("https://www.weather.gov/") URI leaveTo) {
}
