package org.kratomguide.store;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
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
import org.kratomguide.site.FixedPage;
import org.kratomguide.site.ServerConfiguration;

/** A small server for pages that are ready, while the application is not. */
final class EarlyServer {

	private static final int THREADS = 8;

	/** Seconds after which who asked for more than a page may ask again. */
	private static final int AGAIN = 5;

	/** Milliseconds for what is being sent while the application takes over. */
	private static final long STOP = 10_000;

	/** Nanoseconds; the port is free after less than a hundredth of it. */
	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

	private final Server server;

	private final ServerConnector connector;

	/**
	 * @param address where to listen; a host that is not given is every one of this
	 * machine
	 */
	EarlyServer(Map<String, StoredPage> pages, InetSocketAddress address) {
		QueuedThreadPool threads = new QueuedThreadPool(THREADS);
		threads.setDaemon(true);
		this.server = new Server(threads);
		HttpConfiguration http = new HttpConfiguration();
		http.setSendServerVersion(false);
		this.connector = new ServerConnector(this.server, 1, 1, new HttpConnectionFactory(http));
		this.connector.setHost(address.getAddress().isAnyLocalAddress() ? null : address.getHostString());
		this.connector.setPort(address.getPort());
		this.server.addConnector(this.connector);
		Served served = new Served();
		Handler kept = new StoredPages(pages::get, served, new NotYet());
		this.server.setHandler(new UnchangedPages(pages::get, served, kept));
		this.server.setStopTimeout(STOP);
		ServerConfiguration.harden(this.server);
	}

	void start() throws Exception {
		this.server.start();
	}

	/** Takes no more connections. Those that there are live on. */
	void close() {
		this.connector.close();
		InetSocketAddress address = (this.connector.getHost() != null)
				? new InetSocketAddress(this.connector.getHost(), this.connector.getPort())
				: new InetSocketAddress(this.connector.getPort());
		awaitFree(address);
	}

	/** Ends, as soon as every answer is sent. */
	void stop() {
		Thread thread = new Thread(() -> LifeCycle.stop(this.server), "early-stop");
		thread.setDaemon(true);
		thread.start();
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
