package org.kratomguide.snapshot;

import org.kratomguide.helpline.HelplineRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What is different in a guide that is started to be copied. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("guide.snapshot.enabled")
class SnapshotConfiguration implements WebMvcConfigurer {

	private final StandIns standIns;

	SnapshotConfiguration(ObjectProvider<HelplineRegistry> helplines, @Value("${guide.snapshot.live:}") String live) {
		this.standIns = new StandIns(helplines, live);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.standIns);
	}

}
