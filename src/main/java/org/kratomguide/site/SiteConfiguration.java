package org.kratomguide.site;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

	@Bean
	Clock clock() {
		return Clock.systemDefaultZone();
	}

	/**
	 * An address typed with a slash at its end leads to the page. It comes before the
	 * language is read off the address.
	 */
	@Bean
	FilterRegistrationBean<UrlHandlerFilter> trailingSlash() {
		var filter = new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler("/*", "/*/*", "/*/*/*")
			.redirect(HttpStatus.PERMANENT_REDIRECT)
			.build());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
		return filter;
	}

	/**
	 * The names have their content's hash in them, so a browser may keep them for good.
	 */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		for (String folder : List.of("css", "js", "images")) {
			registry.addResourceHandler("/" + folder + "/**")
				.addResourceLocations("classpath:/static/" + folder + "/")
				.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
				.resourceChain(true)
				.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
		}
	}

}
