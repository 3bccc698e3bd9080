package org.kratomguide.content;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kratomguide.GuideApplication;
import org.kratomguide.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class ContentStartupTests {

	@Test
	void refusesToStartWithFaultyContentAndLeavesTheDatabaseAsItWas(CapturedOutput output) {
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
		return SpringApplication.run(GuideApplication.class,
				TestDatabase.settings("startup", "--guide.content=" + content, "--server.port=0",
						"--management.server.port=0", "--guide.finder.enabled=false", "--guide.store.ahead=false"));
	}

	/** Every row of what readers see. */
	private static List<String> rows() {
		JdbcTemplate database = TestDatabase.look("startup");
		return database
			.queryForList(
					"select table_name from information_schema.tables where table_schema = 'public'"
							+ " and table_name not in ('flyway_schema_history', 'shared_part') order by table_name",
					String.class)
			.stream()
			.flatMap((table) -> database.query("select * from " + table, (row, number) -> table + row(row)).stream())
			.sorted()
			.toList();
	}

	private static List<Object> row(ResultSet row) throws SQLException {
		List<Object> values = new ArrayList<>();
		for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
			Object value = row.getObject(i);
			values.add((value instanceof Array array) ? List.of((Object[]) array.getArray()) : String.valueOf(value));
		}
		return values;
	}

}
