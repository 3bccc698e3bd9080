package org.kratomguide.site;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.web.context.support.ServletRequestHandledEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** Which thread the application answers in. */
@GuideTest
class ThreadsTests {

	/** The first Java that has virtual threads. */
	private static final int VIRTUAL = 21;

	@Autowired
	private ApplicationEventMulticaster multicaster;

	@Autowired
	private ServletWebServerApplicationContext context;

	@LocalServerPort
	private int port;

	/** The event is told in the thread that answered. */
	@Test
	void theApplicationAnswersInAVirtualThreadWhereTheJavaHasThem() {
		CompletableFuture<Boolean> virtual = new CompletableFuture<>();
		ApplicationListener<ServletRequestHandledEvent> listener = new ApplicationListener<>() {
			@Override
			public void onApplicationEvent(ServletRequestHandledEvent answered) {
				if (answered.getRequestUrl().equals("/search")) {
					virtual.complete(VirtualThreads.isVirtualThread());
				}
			}
		};
		this.multicaster.addApplicationListener(listener);
		try {
			assertThat(Site.at(this.port).get("/search?q=tired").statusCode()).isEqualTo(200);
			assertThat(virtual).succeedsWithin(Duration.ofSeconds(20))
				.isEqualTo(Runtime.version().feature() >= VIRTUAL);
		}
		finally {
			this.multicaster.removeApplicationListener(listener);
		}
	}

	/** What reads from all connections would take twice as long in a virtual thread. */
	@Test
	void connectionsAreNeverReadInAVirtualThread() {
		assertThat(this.context.getWebServer()).isInstanceOfSatisfying(JettyWebServer.class,
				(jetty) -> assertThat(jetty.getServer().getThreadPool()).isInstanceOf(QueuedThreadPool.class));
	}

}
