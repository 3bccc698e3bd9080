package org.kratomguide.facility;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.content.ContentFaults;
import org.kratomguide.directory.Editions;
import org.kratomguide.directory.Facilities;
import org.kratomguide.directory.FinderProperties;
import org.kratomguide.directory.ServiceCodes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an operator can set: own places, only some states, no finder at all. */
@Tag("database")
@GuideTest
class OwnPlacesTests {

	private static final String HEADER = "name,street,city,state,zip,latitude,longitude,phone,website,codes,checked\n";

	private static final String OWN = "Our Clinic,\"1 Main Street, Suite 2\",Birmingham,AL,35203,33.52,-86.81,"
			+ "205-555-0100 x7,https://clinic.example.org/,BU MD,2026-11-01\n";

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

	private static final Question BIRMINGHAM = new Question(
			new Whereabouts.Place("Birmingham", "AL", new Point(33.52, -86.81)), 100, List.of(), 1);

	@Autowired
	private Editions editions;

	@Autowired
	private Facilities facilities;

	@Autowired
	private ServiceCodes codes;

	@Autowired
	private Needs needs;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void ownPlacesStandFirstAndSayWhenTheyWereChecked() {
		Findings findings = find(Set.of(), HEADER + OWN);
		PlaceView first = findings.results().get(0).place();

		assertThat(first.name()).isEqualTo("Our Clinic");
		assertThat(first.source()).isEqualTo("Checked locally on November 1, 2026");
		assertThat(first.offers()).isEqualTo("buprenorphine, Medicaid");
		assertThat(first.phone()).isEqualTo(new Phone("tel:+12055550100;ext=7", "Call 1-205-555-0100, extension 7"));
		assertThat(findings.total()).isEqualTo(find(Set.of(), HEADER).total() + 1);
	}

	@Test
	void onlySomeStatesAreShownAndOwnPlacesAllTheSame() {
		Findings findings = find(Set.of("GA"), HEADER + OWN);

		assertThat(findings.results().get(0).place().listing().state()).isEqualTo("AL");
		assertThat(findings.results().subList(1, findings.results().size())).isNotEmpty()
			.allMatch((found) -> found.place().listing().state().equals("GA"));
	}

	@Test
	void tellsEveryFaultWithItsLine() {
		assertThatExceptionOfType(ContentFaults.class)
			.isThrownBy(() -> own(HEADER + OWN
					+ "No State,,Mobile,Alabama,36602,30.69,-88.04,251-555-0100,,XXQ,2026-12-24\n" + "Short,row\n"))
			.satisfies((ex) -> assertThat(String.valueOf(ex.getMessage()).lines()).contains(
					"own.csv:3: checked must be the day of the check, such as 2026-11-23, and not to come",
					"own.csv:3: state is not what it must be: [A-Z]{2}", "own.csv:3: the directory has no code XXQ",
					"own.csv:4: the row has not as many values as there are columns"));
		assertThatExceptionOfType(ContentFaults.class).isThrownBy(() -> own("name,phone\na,b\n"))
			.withMessageStartingWith("own.csv:1: columns are missing: street, city");
	}

	@Test
	void withoutAFinderNothingLeadsToIt() {
		var off = new FinderProperties(false, Set.of(), null, false);

		assertThat(new FinderAdvice(off, this.needs).leads().of("buprenorphine")).isNull();
		assertThat(new FinderAdvice(properties(Set.of(), HEADER), this.needs).leads().of("buprenorphine"))
			.isEqualTo("buprenorphine");
	}

	private Findings find(Set<String> states, String file) {
		FinderProperties properties = properties(states, file);
		Finder finder = new Finder(properties, this.editions, this.facilities, this.codes, this.needs, own(file));
		return java.util.Objects
			.requireNonNull(this.transaction.execute((status) -> finder.find(BIRMINGHAM).orElseThrow()));
	}

	private static OwnPlaces own(String file) {
		return new OwnPlaces(properties(Set.of(), file), CLOCK);
	}

	private static FinderProperties properties(Set<String> states, String file) {
		return new FinderProperties(true, states, new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public String getFilename() {
				return "own.csv";
			}
		}, false);
	}

}
