package org.kratomguide.search;

import java.util.Optional;

import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kratomguide.GuideTest;
import org.kratomguide.language.ContentChanged;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.mock;

/** A failure of the index is told once and is never fatal. */
@Tag("database")
@GuideTest
@ExtendWith(OutputCaptureExtension.class)
class PassageIndexTests {

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	@Autowired
	private PassageImport passageImport;

	@Test
	void aFailureAtStartIsMadeGoodByTheNextSearch(CapturedOutput output) {
		PassageImport failing = mock(PassageImport.class);
		given(failing.run()).willThrow(new IllegalStateException("no room"));
		PassageIndex index = new PassageIndex(failing, this.entityManagerFactory);
		index.contentChanged(new ContentChanged("new"));
		await().untilAsserted(
				() -> assertThat(output.getAll()).containsOnlyOnce("Search is out of order").contains("no room"));
		GuideSearch search = new GuideSearch(index, this.entityManagerFactory);
		assertThat(search.ask(Question.of("withdrawal"), 1)).isEmpty();

		willReturn(this.passageImport.run()).given(failing).run();
		Optional<Answer> answer = search.ask(Question.of("withdrawal"), 1);
		assertThat(answer).isPresent();
		assertThat(answer.get().count()).isPositive();
	}

}
