package org.kratomguide.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContentReaderTests {

	@Test
	void findsNoFaultInThePackagedContent() {
		Content content = Examples.packaged();

		assertThat(content.pages()).hasSize(49);
		assertThat(content.files()).hasSameSizeAs(content.pages());
		assertThat(content.pages().stream().filter(Page::isTreatment)).hasSize(5);
	}

	@Test
	void tellsEveryFaultAtOnceWithItsFileAndLine() throws IOException {
		String expected = new ClassPathResource("faulty-content/expected-faults.txt")
			.getContentAsString(StandardCharsets.UTF_8);

		assertThatExceptionOfType(ContentFaults.class).isThrownBy(() -> Examples.reader().read(Examples.FAULTY))
			.extracting(ContentFaults::getMessage, as(InstanceOfAssertFactories.STRING))
			.hasLineCount((int) expected.lines().count())
			.isEqualTo(expected.strip());
	}

}
