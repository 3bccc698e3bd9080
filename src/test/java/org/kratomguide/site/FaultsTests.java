package org.kratomguide.site;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.io.EofException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

	@ParameterizedTest
	@ValueSource(strings = { "08001", "08006", "57P01", "57P03", "53100", "53300", "58030", "90098", "90031" })
	void asksForPatienceWhenTheDatabaseIsOutOfReach(String state, CapturedOutput output) throws Exception {
		filter((request, response) -> {
			throw new ServletException(new IllegalStateException("no page", new SQLException("gone", state)));
		});

		assertThat(this.response.getStatus()).isEqualTo(503);
		assertThat(this.response.getHeader("Retry-After")).isEqualTo("30");
		assertThat(output).contains("does not answer").doesNotContain("\tat ", "MYSECRET");
	}

	@Test
	void doesSoWhenNoConnectionIsFree() throws Exception {
		filter((request, response) -> {
			throw new ServletException(new SQLTransientConnectionException("none is free"));
		});

		assertThat(this.response.getStatus()).isEqualTo(503);
	}

	@ParameterizedTest
	@ValueSource(strings = { "42601", "23505", "22001", "90015" })
	void aMistakeOfOursIsNoFaultOfTheDatabase(String state) throws Exception {
		filter((request, response) -> {
			throw new ServletException(new SQLException("wrong", state));
		});

		assertThat(this.response.getStatus()).isEqualTo(500);
		assertThat(this.response.getHeader("Retry-After")).isNull();
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
