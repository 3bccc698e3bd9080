package org.kratomguide.site;

import java.time.Duration;
import java.util.Arrays;

import org.kratomguide.language.Language;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/**
 * What is made for programs: anyone may ask for it, from any page, and need not fetch
 * again what has not changed.
 */
@Configuration(proxyBeanMethods = false)
class ProgramConfiguration implements WebMvcConfigurer {

	private static final Duration FRESH = Duration.ofMinutes(10);

	/** Where the API begins. */
	static final String API = "/api/v1";

	private static final String[] OPEN = { API + "/**", "/oembed", "/*.md", "/*/*.md", "/changes.atom" };

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> programTags() {
		FilterRegistrationBean<ShallowEtagHeaderFilter> tags = new FilterRegistrationBean<>(
				new ShallowEtagHeaderFilter());
		tags.addUrlPatterns("*.md", "*.atom", "*.xml");
		Arrays.stream(Language.values()).forEach((it) -> tags.addUrlPatterns(it.prefix() + API + "/*"));
		return tags;
	}

	@Override
	public void addCorsMappings(CorsRegistry registry) {
		for (String open : OPEN) {
			registry.addMapping(open)
				.allowedOrigins("*")
				.allowedMethods("GET", "HEAD")
				.allowedHeaders("*")
				.exposedHeaders(HttpHeaders.ETAG, HttpHeaders.LINK);
		}
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		WebContentInterceptor cache = new WebContentInterceptor();
		cache.setCacheControl(CacheControl.maxAge(FRESH).cachePublic());
		registry.addInterceptor(cache)
			.addPathPatterns(OPEN)
			.addPathPatterns("/sitemap.xml", "/robots.txt", "/opensearch.xml");
	}

}
