package org.kratomguide.link;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.MappedInterceptor;

@Configuration(proxyBeanMethods = false)
class LinkConfiguration {

	@Bean
	MappedInterceptor movedPagesEverywhere(MovedPages movedPages) {
		return new MappedInterceptor(null, movedPages);
	}

}
