package org.kratomguide.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.io.EofException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(OutputCaptureExtension.class)
class FaultsTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void logsWhatBrokeAndNotWhatWasRead(CapturedOutput output) throws Exception {
		filter((request, response) -> {
			throw new ServletException(new IllegalStateException("out of order"));
		});

		assertThat(this.response.getStatus()).isEqualTo(500);
		assertThat(output).contains("IllegalStateException: out of order", "at org.kratomguide")
			.doesNotContain("MYSECRET");
	}

	@Test
	void saysNothingOfWhoWentAwayOrSentRubbish(CapturedOutput output) throws Exception {
		filter((request, response) -> {
			throw new BadMessageException(400, "MYSECRET");
		});
		assertThat(this.response.getStatus()).isEqualTo(400);

		this.response.setCommitted(false);
		filter((request, response) -> {
			throw new EofException("gone");
		});
		assertThat(output).isEmpty();
	}

	@Test
	void cutsOffAPageThatFailsHalfWay(CapturedOutput output) {
		assertThatThrownBy(() -> filter((request, response) -> {
			response.flushBuffer();
			throw new IllegalStateException("out of order");
		})).isInstanceOf(IllegalStateException.class);

		assertThat(output).contains("out of order");
	}

	private void filter(FilterChain chain) throws ServletException, IOException {
		new Faults().doFilter(new MockHttpServletRequest("GET", "/MYSECRET"), this.response, chain);
	}

}
