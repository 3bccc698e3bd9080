package org.kratomguide.content;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kratomguide.TestDatabase;
import org.kratomguide.language.AllLanguages;
import org.kratomguide.language.ContentLanguage;
import org.kratomguide.treatment.OptionText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Tag("database")
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles(resolver = TestDatabase.class)
@DataJpaTest(showSql = false, properties = { "spring.test.database.replace=none",
		"spring.jpa.properties.hibernate.search.enabled=false", "guide.test.name=import",
		"spring.jpa.properties.hibernate.generate_statistics=true",
		"spring.jpa.properties.hibernate.session_factory.statement_inspector=org.kratomguide.content.RecordedStatements" })
@Import({ ContentImport.class, PageHistory.class, ContentImportTests.Today.class, ContentLanguage.class })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ContentImportTests {

	private static final String DETOX = "/treatments/medical-detox";

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

	private static final Content CONTENT = Examples.packaged();

	@Autowired
	private ContentImport contentImport;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private EntityManagerFactory factory;

	@BeforeEach
	void importPackagedContent() {
		run(CONTENT);
		RecordedStatements.forget();
		statistics().clear();
	}

	@Test
	void writesNothingWhenNothingHasChanged() {
		run(Examples.packaged());

		assertThat(RecordedStatements.count()).isPositive();
		assertThat(RecordedStatements.writes()).isEmpty();
		assertThat(statistics().getEntityInsertCount()).isZero();
		assertThat(statistics().getEntityUpdateCount()).isZero();
		assertThat(statistics().getEntityDeleteCount()).isZero();
	}

	@Test
	void writesOneUpdateForOneChangedPage() {
		run(Examples.changed(CONTENT, "/withdrawal", (page) -> Examples.withBody(page, "New.")));

		assertThat(RecordedStatements.writes()).singleElement().asString().startsWith("update topic set");
		assertThat(this.database.queryForObject("select body from topic where slug = 'withdrawal'", String.class))
			.isEqualTo("New.");
	}

	@Test
	void deletesAPageThatIsTakenAway() {
		run(Examples.withPages(CONTENT,
				CONTENT.pages().stream().filter((page) -> !page.address().equals("/myths")).toList()));

		assertThat(RecordedStatements.writes()).hasSize(2)
			.anyMatch((sql) -> sql.startsWith("delete from topic"))
			.anyMatch((sql) -> sql.startsWith("update page_version set"));
		assertThat(this.database.queryForList("select slug from topic", String.class)).doesNotContain("myths")
			.hasSize(42);
	}

	@Test
	void keepsTheIdsOfTheOtherOptionsWhenOneGetsANewSlug() {
		Map<String, Long> before = options();
		String old = optionsOf(DETOX).get(0).slug();
		run(Examples.changed(CONTENT, DETOX, (page) -> {
			List<OptionText> options = new ArrayList<>(optionsOf(DETOX));
			options.set(0, new OptionText("renamed", "Renamed", "It is.", options.get(0).facts()));
			return Examples.withOptions(page, options);
		}));

		Map<String, Long> after = options();
		assertThat(after).containsKey("renamed").doesNotContainKey(old).hasSameSizeAs(before);
		before.remove(old);
		assertThat(after).containsAllEntriesOf(before);
		assertThat(RecordedStatements.writes()).hasSize(2);
	}

	@Test
	void givesATreatmentANewAddress() {
		run(Examples.changed(CONTENT, DETOX, (page) -> Examples.withSlug(page, "detox")));

		assertThat(this.database.queryForList("select slug from treatment", String.class)).hasSize(5)
			.contains("detox")
			.doesNotContain("medical-detox");
	}

	@Test
	void letsAnOptionMoveToAnotherTreatment() {
		OptionText moving = optionsOf("/treatments/support-groups").get(0);
		List<OptionText> left = optionsOf("/treatments/support-groups").stream().skip(1).toList();
		List<OptionText> joined = new ArrayList<>(optionsOf(DETOX));
		joined.add(moving);

		Content moved = Examples.changed(CONTENT, DETOX, (page) -> Examples.withOptions(page, joined));
		run(Examples.changed(moved, "/treatments/support-groups", (page) -> Examples.withOptions(page, left)));

		assertThat(this.database.queryForObject(
				"select t.slug from treatment_option o join treatment t " + "on o.treatment_id = t.id where o.slug = ?",
				String.class, moving.slug()))
			.isEqualTo("medical-detox");
	}

	@Test
	void keepsEveryTextOfAPageOnceAndSaysWhichIsOfToday() {
		Content other = Examples.changed(CONTENT, "/myths", (page) -> Examples.withText(page, "Another text."));
		run(other);
		run(CONTENT);
		run(other);

		List<Map<String, Object>> kept = this.database
			.queryForList("select text, superseded from page_version where address = '/myths' order by id");
		assertThat(kept).extracting((row) -> row.get("text")).containsExactly(page("/myths").text(), "Another text.");
		assertThat(kept).extracting((row) -> row.get("superseded")).containsExactly(Date.valueOf(TODAY), null);
	}

	@Test
	void takesOldTextsAlongToANewAddressAndLeavesTheWay() {
		run(Examples.changed(CONTENT, DETOX, (page) -> Examples.moved(Examples.withSlug(page, "detox"), DETOX)));
		run(Examples.changed(CONTENT, DETOX,
				(page) -> Examples.moved(Examples.withSlug(page, "detoxing"), DETOX, "/treatments/detox")));

		assertThat(this.database.queryForList("select old_address, address from moved_address order by 1"))
			.extracting((row) -> row.get("old_address") + " " + row.get("address"))
			.containsExactly("/treatments/detox /treatments/detoxing", DETOX + " /treatments/detoxing");
		assertThat(this.database.queryForList("select distinct address from page_version where address like '%detox%'",
				String.class))
			.containsExactly("/treatments/detoxing");
	}

	@Test
	void keepsASourceThatNoPageCitesAnyMore() {
		String key = CONTENT.sources().get(0).key();
		run(Examples.withoutSource(CONTENT, key));
		assertThat(retired()).containsExactly(key);

		run(CONTENT);
		assertThat(retired()).isEmpty();
	}

	private List<String> retired() {
		return this.database.queryForList("select source_key from source where retired", String.class);
	}

	@Test
	void takesEverythingBackWhenItFailsInTheMiddle() {
		List<Page> pages = new ArrayList<>(
				Examples.changed(CONTENT, DETOX, (page) -> Examples.withBody(page, "Half imported.")).pages());
		pages.add(Examples.withSlug(page("/myths"), "too-long".repeat(20)));

		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> run(Examples.withPages(CONTENT, pages)));
		assertThat(RecordedStatements.writes()).isNotEmpty();
		assertThat(this.database.queryForList("select body from treatment", String.class)).hasSize(5)
			.doesNotContain("Half imported.");
	}

	private void run(Content content) {
		AllLanguages.call(() -> {
			this.contentImport.run(List.of(content));
			return true;
		});
	}

	static class Today {

		@Bean
		Clock clock() {
			return Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
		}

	}

	private Statistics statistics() {
		return this.factory.unwrap(SessionFactory.class).getStatistics();
	}

	private Map<String, Long> options() {
		return this.database.queryForList("select slug, id from treatment_option")
			.stream()
			.collect(Collectors.toMap((row) -> (String) row.get("slug"), (row) -> (Long) row.get("id")));
	}

	private static List<OptionText> optionsOf(String address) {
		return Objects.requireNonNull(page(address).front().options());
	}

	private static Page page(String address) {
		return CONTENT.pages().stream().filter((page) -> page.address().equals(address)).findFirst().orElseThrow();
	}

}
