package org.kratomguide.discovery;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class DiscoveryConfiguration implements WebMvcConfigurer {

	private final PageHeads heads;

	DiscoveryConfiguration(PageHeads heads) {
		this.heads = heads;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.heads);
	}

}
