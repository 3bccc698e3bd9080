package org.kratomguide.store;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.eclipse.jetty.util.component.LifeCycle;
import org.kratomguide.page.Reviews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "guide.store.enabled", matchIfMissing = true)
class StoreConfiguration {

	/** After the headers of every page, before whatever renames a request. */
	private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

	/**
	 * Beans of configurations come after all components, so it is told of changes last.
	 */
	@Bean
	PageStore pageStore(Clock clock, StoreProperties properties, @Qualifier("compressing") ExecutorService compressing,
			ObjectProvider<EarlyPages> early, Reviews reviews) {
		MadePages made = early.stream().findFirst().map(EarlyPages::takePages).orElse(MadePages.NONE);
		return new PageStore(clock, reviews::nextTurn, properties.limit().toBytes(), compressing, made);
	}

	/**
	 * One thread, which yields to readers where the machine has such a thing. Not for
	 * others, so that Spring still makes its own.
	 */
	@Bean(defaultCandidate = false)
	ExecutorService compressing() {
		return Executors.newSingleThreadExecutor((task) -> {
			Thread thread = new Thread(task, "compressing");
			thread.setDaemon(true);
			thread.setPriority(Thread.MIN_PRIORITY);
			return thread;
		});
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "guide.store.ahead", matchIfMissing = true)
	@ConditionalOnWebApplication
	Ahead ahead(PageStore store, @Qualifier("compressing") ExecutorService compressing, StoreProperties properties,
			Environment environment) {
		PageFile file = new PageFile(properties.file(), PageSettings.of(Binder.get(environment)));
		return new Ahead(store, compressing, file, properties.thenExit());
	}

	@Bean
	Served served() {
		return new Served();
	}

	@Bean
	MeterBinder storeMetrics(PageStore store) {
		return (registry) -> {
			Gauge.builder("guide.store.pages", () -> store.current().count())
				.description("pages that are kept")
				.register(registry);
			Gauge.builder("guide.store.size", () -> store.current().size())
				.description("what they take")
				.baseUnit("bytes")
				.register(registry);
			Gauge.builder("guide.store.complete", () -> store.current().isComplete() ? 1 : 0)
				.description("1 if every page is kept, read or not")
				.register(registry);
		};
	}

	@Bean
	FilterRegistrationBean<KeepPages> keepPages(PageStore store) {
		FilterRegistrationBean<KeepPages> filter = new FilterRegistrationBean<>(new KeepPages(store));
		filter.setOrder(ORDER);
		return filter;
	}

	@Bean
	WebServerFactoryCustomizer<JettyServletWebServerFactory> storedPages(PageStore store, Served served,
			ObjectProvider<EarlyPages> early) {
		return (factory) -> factory.addServerCustomizers((server) -> {
			server.setHandler(new StoredPages(store::find, served, server.getHandler()));
			server.addEventListener(new LifeCycle.Listener() {
				/** Spring has put what counts requests before all others by now. */
				@Override
				public void lifeCycleStarting(LifeCycle event) {
					server.setHandler(new UnchangedPages(store::find, served, server.getHandler()));
				}
			});
			early.ifAvailable((pages) -> pages.leaveTo(server.getConnectors()));
		});
	}

}
