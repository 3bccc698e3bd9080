package org.kratomguide.site;

import java.time.Duration;

import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpCompliance.Violation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the server treats what no well-behaved client sends. */
@Configuration(proxyBeanMethods = false)
public class ServerConfiguration {

	/**
	 * What RFC 9112 lets a server refuse is refused where two servers in a row could read
	 * it in two ways. A request of the very first kind, without a version, is harmless
	 * and answered.
	 */
	private static final HttpCompliance COMPLIANCE = HttpCompliance.RFC9110
		.without("guide", Violation.LF_HEADER_TERMINATION)
		.with("guide", Violation.HTTP_0_9);

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	/** How many connections may wait to be taken up when many come at once. */
	private static final int WAITING = 1024;

	@Bean
	WebServerFactoryCustomizer<JettyServletWebServerFactory> wire() {
		return (factory) -> factory.addServerCustomizers(ServerConfiguration::harden);
	}

	/**
	 * Virtual threads, where Java has them, for the application and not for what reads
	 * from all connections: that never rests, and a page that is ready cost it up to
	 * twice as much in a virtual thread.
	 */
	@Bean
	WebServerFactoryCustomizer<JettyServletWebServerFactory> threads() {
		return (factory) -> {
			if (factory.getThreadPool() instanceof VirtualThreadPool virtual) {
				QueuedThreadPool threads = new QueuedThreadPool();
				threads.setVirtualThreadsExecutor(virtual);
				factory.setThreadPool(threads);
			}
		};
	}

	/** Readies a server that has its connectors already. */
	public static void harden(Server server) {
		server.setErrorHandler(new FixedPage("unreadable"));
		for (Connector connector : server.getConnectors()) {
			if (connector instanceof ServerConnector socket) {
				socket.setAcceptQueueSize(WAITING);
				socket.addBean(new SlowClients(socket, PATIENCE));
			}
			HttpConfiguration http = connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
			http.setHttpCompliance(COMPLIANCE);
			// What each connection remembers of its headers drives what all have in
			// common out of the processor's caches.
			http.setHeaderCacheSize(0);
		}
	}

}
