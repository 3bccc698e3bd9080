package org.kratomguide.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kratomguide.language.ContentChanged;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What readers get when a page cannot be made. */
@ExtendWith(OutputCaptureExtension.class)
class KeepPagesTests {

	private static final FilterChain BROKEN = (request, response) -> {
		((HttpServletResponse) response).setHeader("Cache-Control", "no-store");
		throw new ServletException(new IllegalStateException("out of order"));
	};

	private final PageStore store = new PageStore(Clock.systemDefaultZone(), (day) -> day.plusYears(1), 50_000,
			Runnable::run, MadePages.NONE);

	@Test
	void aPageThatCannotBeMadeAnewIsShownAsItWas(CapturedOutput output) throws Exception {
		ask("/MYSECRET", page("as it was"));
		this.store.begin(new ContentChanged("new"));

		for (FilterChain broken : new FilterChain[] { BROKEN, error(500), error(503) }) {
			MockHttpServletResponse response = ask("/MYSECRET", broken);
			assertThat(response.getStatus()).isEqualTo(200);
			assertThat(response.getContentAsString()).isEqualTo("as it was");
			assertThat(response.getHeader("Cache-Control")).startsWith("public, max-age=60");
			assertThat(response.getHeader("X-Of-Page")).isEqualTo("yes");
			assertThat(response.getContentType()).isEqualTo("text/html;charset=utf-8");
		}
		assertThat(output).contains("shown as it was before").doesNotContain("MYSECRET");
	}

	@Test
	void oldPagesAreThenShownWithoutAnotherTry() throws Exception {
		ask("/one", page("one"));
		ask("/two", page("two"));
		this.store.begin(new ContentChanged("new"));
		assertThat(this.store.find("/two")).isNull();

		ask("/one", BROKEN);
		assertThat(this.store.isFailing()).isTrue();
		assertThat(this.store.find("/two")).isNotNull();
		assertThat(this.store.find("/three")).isNull();
	}

	@Test
	void theNewPageIsShownAsSoonAsThereIsOne() throws Exception {
		ask("/one", page("old"));
		this.store.begin(new ContentChanged("new"));
		ask("/one", BROKEN);

		assertThat(ask("/one", page("new")).getContentAsString()).isEqualTo("new");
		assertThat(ask("/one", BROKEN).getContentAsString()).isEqualTo("old");
	}

	@Test
	void oldPagesOutliveMoreThanOneChangeUntilAllAreNew() throws Exception {
		ask("/one", page("one"));
		this.store.begin(new ContentChanged("new"));
		this.store.begin(new ContentChanged("new"));
		assertThat(ask("/one", BROKEN).getContentAsString()).isEqualTo("one");

		this.store.current().complete();
		assertThatThrownBy(() -> ask("/one", BROKEN)).isInstanceOf(ServletException.class);
	}

	@Test
	void whatIsGoneIsNotShownAsItWas() throws Exception {
		ask("/one", page("one"));
		this.store.begin(new ContentChanged("new"));

		assertThat(ask("/one", error(404)).getStatus()).isEqualTo(404);
		assertThat(ask("/one", error(429)).getStatus()).isEqualTo(429);
		assertThat(this.store.isFailing()).isFalse();
	}

	@Test
	void withoutAnOldPageTheFaultGoesOn() throws Exception {
		assertThatThrownBy(() -> ask("/one", BROKEN)).isInstanceOf(ServletException.class);
		assertThat(ask("/one", error(503)).getStatus()).isEqualTo(503);
		assertThat(ask("/one", page("one")).getContentAsString()).isEqualTo("one");
		assertThat(this.store.find("/one")).isNotNull();
	}

	private MockHttpServletResponse ask(String address, FilterChain application) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new KeepPages(this.store).doFilter(new MockHttpServletRequest("GET", address), response, application);
		return response;
	}

	private static FilterChain page(String body) {
		return (request, response) -> {
			((HttpServletResponse) response).setHeader("X-Of-Page", "yes");
			response.setContentType("text/html;charset=utf-8");
			response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
		};
	}

	private static FilterChain error(int status) {
		return (request, response) -> ((HttpServletResponse) response).sendError(status);
	}

}
