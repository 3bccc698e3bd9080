package org.kratomguide.directory;

import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What is packaged, and that it comes into the database once. */
@Tag("database")
@GuideTest
class PackagedDirectoryTests {

	@Autowired
	private PackagedDirectory packaged;

	@Autowired
	private Editions editions;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void theChecksumIsThatOfTheFile() throws Exception {
		byte[] file = new ClassPathResource("directory/facilities.csv.gz").getContentAsByteArray();

		assertThat(PackagedDirectory.read().sha256())
			.isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
	}

	@Test
	void everyRowIsThereUnderACodeOfItsOwn() {
		assertThat(this.editions.findLive().orElseThrow().getPlaces()).isEqualTo(12_744);
		assertThat(this.jdbc.queryForObject("select count(distinct code) from facility", Integer.class))
			.isEqualTo(12_744);
		assertThat(this.jdbc.queryForObject("select count(*) from facility where latitude is null", Integer.class))
			.isEqualTo(13);
		assertThat(this.jdbc.queryForObject("select count(*) from zip_code", Integer.class)).isEqualTo(41_128);
		assertThat(this.jdbc.queryForObject("select count(*) from service_code where known", Integer.class))
			.isEqualTo(224);
	}

	@Test
	void aSecondStartReadsNothingIn() {
		var before = this.jdbc.queryForList("select id, imported from edition");
		this.packaged.load();

		assertThat(this.jdbc.queryForList("select id, imported from edition")).isEqualTo(before);
	}

	@Test
	void codesOfPlacesStayAndAreNeutral() {
		Set<String> names = new HashSet<>();
		DirectoryFiles.rows().forEach((row) -> names.add(row.get(0)));

		assertThat(names).hasSizeGreaterThan(5000);
		assertThat(this.jdbc.queryForObject("select code from facility where name = 'Shelby County Treatment Center'",
				String.class))
			.isEqualTo(PlaceCode.of("shelbycountytreatmentcenter||750highway31south||alabaster|al", 1))
			.matches(PlaceCode.PATTERN);
	}

}
