package org.kratomguide.site;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;

@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemDefaultZone();
	}

	/** An address typed with a slash at its end leads to the page. */
	@Bean
	UrlHandlerFilter trailingSlash() {
		return UrlHandlerFilter.trailingSlashHandler("/*", "/*/*").redirect(HttpStatus.PERMANENT_REDIRECT).build();
	}

}
