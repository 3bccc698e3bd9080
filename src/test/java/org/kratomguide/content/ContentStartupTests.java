package org.kratomguide.content;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kratomguide.GuideApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class ContentStartupTests {

	private static final String DATABASE = "jdbc:h2:mem:startup;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
			+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

	@Test
	void refusesToStartWithFaultyContentAndLeavesTheDatabaseAsItWas(CapturedOutput output) throws SQLException {
		assertThatExceptionOfType(ContentFaults.class).isThrownBy(() -> start(Examples.FAULTY));
		assertThat(output).contains("The content has faults, so the guide did not start and nothing was imported:")
			.contains("\nen/home.md:12: unknown source: nobody2020\n")
			.contains("docs/writing.md says how a page is written.")
			.doesNotContain("\tat org.kratomguide");
		assertThat(rows()).isEmpty();

		start("classpath:content").close();
		List<String> imported = rows();
		assertThat(imported).hasSizeGreaterThan(100);

		assertThatExceptionOfType(ContentFaults.class).isThrownBy(() -> start(Examples.FAULTY));
		assertThat(rows()).isEqualTo(imported);
	}

	private static ConfigurableApplicationContext start(String content) {
		return SpringApplication.run(GuideApplication.class, "--guide.content=" + content,
				"--spring.datasource.url=" + DATABASE, "--server.port=0", "--management.server.port=0",
				"--guide.finder.enabled=false");
	}

	/** Every row of what readers see, as H2 would restore it. */
	private static List<String> rows() throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection(DATABASE, "sa", "");
				ResultSet script = connection.createStatement().executeQuery("script simple")) {
			while (script.next()) {
				rows.add(script.getString(1));
			}
		}
		return rows.stream()
			.filter((row) -> row.startsWith("INSERT INTO") && !row.matches(".*(flyway_schema_history|shared_part).*"))
			.toList();
	}

}
