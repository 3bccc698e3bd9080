package org.kratomguide.worksheet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.kratomguide.pdf.Pdf;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class WorksheetTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "my-triggers", "my-support-people", "first-72-hours", "first-appointment", "craving-diary" })
	void isOneAccessiblePageOnBothPapers(String slug) {
		Site site = Site.at(this.port);
		Pdf letter = new Pdf(site.get("/worksheets/" + slug + ".pdf").body());
		Pdf a4 = new Pdf(site.get("/worksheets/" + slug + ".pdf?p=a4").body());

		assertThat(letter.faults()).isEmpty();
		assertThat(a4.faults()).isEmpty();
		assertThat(letter.pages()).isEqualTo(1);
		assertThat(a4.pages()).isEqualTo(1);
		assertThat(letter.size()).isEqualTo("612x792");
		assertThat(a4.size()).isEqualTo("595x842");
		assertThat(letter.text()).contains("988");
	}

	@ParameterizedTest
	@CsvSource({ "mis-detonantes", "mis-apoyos", "primeras-72-horas", "primera-cita", "diario-de-ganas" })
	void isOnePageInSpanishToo(String slug) {
		Site site = Site.at(this.port);
		Pdf letter = new Pdf(site.get("/es/hojas-de-trabajo/" + slug + ".pdf").body());
		Pdf a4 = new Pdf(site.get("/es/hojas-de-trabajo/" + slug + ".pdf?p=a4").body());

		assertThat(letter.faults()).isEmpty();
		assertThat(letter.language()).isEqualTo("es");
		assertThat(letter.text()).contains("Página 1 de 1", "988");
		assertThat(letter.pages()).isEqualTo(1);
		assertThat(a4.pages()).isEqualTo(1);
	}

	@Test
	void theSheetForTheFirstDaysHasItsWarnings() {
		String text = new Pdf(Site.at(this.port).get("/worksheets/first-72-hours.pdf").body()).text()
			.replaceAll("\\s+", " ");

		assertThat(text).contains("Do not stop alone if you are pregnant", "drink alcohol or take sedatives every day",
				"Emergency: call 911 now if", "Call 988");
	}

	@Test
	void aSheetThatIsNotThereIsNotFound() {
		assertThat(Site.at(this.port).get("/worksheets/nothing").statusCode()).isEqualTo(404);
		assertThat(Site.at(this.port).get("/worksheets/nothing.pdf").statusCode()).isEqualTo(404);
	}

}
