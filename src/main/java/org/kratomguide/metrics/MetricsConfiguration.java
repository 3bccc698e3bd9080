package org.kratomguide.metrics;

import io.micrometer.core.instrument.config.MeterFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

	/** Which pages are read is nobody's business, not even as a sum. */
	@Bean
	MeterFilter withoutAddresses() {
		return MeterFilter.ignoreTags("uri");
	}

}
