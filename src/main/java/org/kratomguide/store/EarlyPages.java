package org.kratomguide.store;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.kratomguide.site.FixedPage;
import org.kratomguide.site.ServerConfiguration;
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
 * Serves the pages of the last run while the application still starts, which takes it
 * some seconds: a restart is not the reader's affair. It begins as soon as the settings
 * are known and ends when the application takes over the port.
 */
class EarlyPages implements SpringApplicationRunListener {

	private static final Logger LOG = LoggerFactory.getLogger(EarlyPages.class);

	private static final int THREADS = 8;

	/** Seconds after which who asked for more than a page may ask again. */
	private static final int AGAIN = 5;

	/** Milliseconds for what is being sent while the application takes over. */
	private static final long STOP = 10_000;

	/** Nanoseconds; the port is free after less than a hundredth of it. */
	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

	private final boolean web;

	private CompletableFuture<Map<String, StoredPage>> pages = CompletableFuture.completedFuture(Map.of());

	private @Nullable Server server;

	private boolean over;

	EarlyPages(SpringApplication application, String[] arguments) {
		this.web = application.getWebApplicationType() == WebApplicationType.SERVLET;
	}

	@Override
	public void environmentPrepared(ConfigurableBootstrapContext bootstrap, ConfigurableEnvironment environment) {
		Binder binder = Binder.get(environment);
		StoreProperties properties = binder.bindOrCreate("guide.store", StoreProperties.class);
		int port = environment.getProperty("server.port", Integer.class, 8080);
		boolean encrypted = binder.bind("server.ssl", Bindable.mapOf(String.class, String.class)).isBound();
		if (this.web && properties.enabled() && port > 0 && !encrypted) {
			PageFile file = new PageFile(properties.file());
			this.pages = new CompletableFuture<>();
			Thread thread = new Thread(() -> open(file, environment.getProperty("server.address"), port), "early");
			thread.setDaemon(true);
			thread.start();
		}
	}

	@Override
	public void contextPrepared(ConfigurableApplicationContext context) {
		context.getBeanFactory().registerSingleton("earlyPages", this);
	}

	@Override
	public void failed(@Nullable ConfigurableApplicationContext context, Throwable exception) {
		stop();
	}

	/** The pages of the last run. */
	Map<String, StoredPage> pages() {
		return this.pages.join();
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

	private void open(PageFile file, @Nullable String address, int port) {
		try {
			Map<String, StoredPage> found = file.read(Clock.systemUTC());
			this.pages.complete(found);
			if (!found.isEmpty()) {
				serve(found, address, port);
			}
		}
		catch (Exception ex) {
			LOG.warn("The pages of the last run cannot be served: {}", ex.toString());
		}
		finally {
			this.pages.complete(Map.of());
		}
	}

	private synchronized void serve(Map<String, StoredPage> found, @Nullable String address, int port)
			throws Exception {
		if (this.over) {
			return;
		}
		QueuedThreadPool threads = new QueuedThreadPool(THREADS);
		threads.setDaemon(true);
		Server begun = new Server(threads);
		HttpConfiguration http = new HttpConfiguration();
		http.setSendServerVersion(false);
		ServerConnector connector = new ServerConnector(begun, 1, 1, new HttpConnectionFactory(http));
		connector.setHost(address);
		connector.setPort(port);
		begun.addConnector(connector);
		begun.setHandler(new StoredPages(found::get, new Served(), new NotYet()));
		begun.setStopTimeout(STOP);
		ServerConfiguration.harden(begun);
		begun.start();
		this.server = begun;
		LOG.info("Serving {} pages of the last run until the guide has started", found.size());
	}

	/** Takes no more connections. Those that there are live on. */
	private synchronized void close() {
		this.over = true;
		if (this.server != null && this.server.getConnectors()[0] instanceof ServerConnector connector) {
			connector.close();
			awaitFree((connector.getHost() != null) ? new InetSocketAddress(connector.getHost(), connector.getPort())
					: new InetSocketAddress(connector.getPort()));
		}
	}

	/** The port is free only when the thread that waited for connections has noticed. */
	private static void awaitFree(InetSocketAddress address) {
		long end = System.nanoTime() + PATIENCE;
		while (System.nanoTime() < end) {
			try (ServerSocket probe = new ServerSocket()) {
				probe.setReuseAddress(true);
				probe.bind(address);
				return;
			}
			catch (IOException ex) {
				LockSupport.parkNanos(PAUSE);
			}
		}
	}

	/** Ends, as soon as every answer is sent. */
	private synchronized void stop() {
		this.over = true;
		Server begun = this.server;
		this.server = null;
		if (begun != null) {
			Thread thread = new Thread(() -> LifeCycle.stop(begun), "early-stop");
			thread.setDaemon(true);
			thread.start();
		}
	}

	/** What needs the application, which is not there yet. */
	private static final class NotYet extends Handler.Abstract {

		private final FixedPage page = new FixedPage("starting");

		@Override
		public boolean handle(Request request, Response response, Callback callback) {
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE_503);
			response.getHeaders().put(HttpHeader.RETRY_AFTER, AGAIN);
			return this.page.handle(request, response, callback);
		}

	}

}
