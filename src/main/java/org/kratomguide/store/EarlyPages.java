package org.kratomguide.store;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Serves pages that are ready while the application still starts, which takes it some
 * seconds: a restart is not the reader's affair. It begins as soon as the settings are
 * known and ends when the application takes over the port. The application waits until
 * the first reader can be served: side by side on two processors that took a fifth
 * longer, and the application was not ready any sooner.
 */
class EarlyPages implements SpringApplicationRunListener {

	private static final Logger LOG = LoggerFactory.getLogger(EarlyPages.class);

	private static final int PORT = 8080;

	private final boolean web;

	private MadePages pages = MadePages.NONE;

	private @Nullable EarlyServer server;

	EarlyPages(SpringApplication application, String[] arguments) {
		this.web = application.getWebApplicationType() == WebApplicationType.SERVLET;
	}

	@Override
	public void environmentPrepared(ConfigurableBootstrapContext bootstrap, ConfigurableEnvironment environment) {
		Binder binder = Binder.get(environment);
		StoreProperties properties = binder.bindOrCreate("guide.store", StoreProperties.class);
		int port = environment.getProperty("server.port", Integer.class, PORT);
		boolean encrypted = binder.bind("server.ssl", Bindable.mapOf(String.class, String.class)).isBound();
		if (this.web && properties.enabled() && port > 0 && !encrypted) {
			PageFile file = new PageFile(properties.file(), PageSettings.of(binder));
			open(file, environment.getProperty("server.address"), port);
		}
	}

	@Override
	public void contextPrepared(ConfigurableApplicationContext context) {
		context.getBeanFactory().registerSingleton("earlyPages", this);
	}

	/** Where it is started without a server of its own, as in tests. */
	@Override
	public void ready(ConfigurableApplicationContext context, @Nullable Duration timeTaken) {
		stop();
	}

	@Override
	public void failed(@Nullable ConfigurableApplicationContext context, Throwable exception) {
		stop();
	}

	/** The pages that are served, to be asked for once: nobody else needs them longer. */
	MadePages takePages() {
		MadePages taken = this.pages;
		this.pages = MadePages.NONE;
		return taken;
	}

	/** Leaves the port to the application when its turn has come. */
	void leaveTo(Connector... connectors) {
		for (Connector connector : connectors) {
			connector.addEventListener(new LifeCycle.Listener() {
				@Override
				public void lifeCycleStarting(LifeCycle event) {
					close();
				}

				@Override
				public void lifeCycleStarted(LifeCycle event) {
					stop();
				}
			});
		}
	}

	private void open(PageFile file, @Nullable String host, int port) {
		try {
			this.pages = file.read();
			if (!this.pages.pages().isEmpty()) {
				serve(this.pages.pages(),
						(host != null) ? new InetSocketAddress(host, port) : new InetSocketAddress(port));
			}
		}
		catch (Exception ex) {
			LOG.warn("Pages cannot be served before the guide has started: {}", ex.toString());
		}
	}

	private void serve(Map<String, StoredPage> found, InetSocketAddress address) throws Exception {
		EarlyServer begun = new EarlyServer(found, address);
		begun.start();
		this.server = begun;
		LOG.info("Serving {} pages that are ready until the guide has started", found.size());
	}

	private void close() {
		if (this.server != null) {
			this.server.close();
		}
	}

	private void stop() {
		if (this.server != null) {
			this.server.stop();
			this.server = null;
		}
	}

}
