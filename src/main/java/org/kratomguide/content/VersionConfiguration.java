package org.kratomguide.content;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.MappedInterceptor;

@Configuration(proxyBeanMethods = false)
class VersionConfiguration {

	@Bean
	MappedInterceptor oldVersionsOfEveryPage(OldVersions oldVersions) {
		return new MappedInterceptor(null, oldVersions);
	}

}
