package org.kratomguide.facility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kratomguide.GuideTest;
import org.kratomguide.directory.DirectoryFiles;
import org.kratomguide.directory.ZipCode;
import org.kratomguide.directory.ZipCodes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That the finder finds what is there, against code of the test's own on the same files.
 */
@Tag("database")
@GuideTest
class FinderTests {

	private static final List<List<String>> ROWS = DirectoryFiles.rows();

	private static final Map<String, String> CATEGORIES = new HashMap<>();

	static {
		DirectoryFiles.codes().forEach((row) -> CATEGORIES.put(row.get(2), row.get(0)));
	}

	@Autowired
	private Finder finder;

	@Autowired
	private Needs needs;

	@Autowired
	private ZipCodes zips;

	@Autowired
	private TransactionTemplate transaction;

	private Map<String, double[]> points() {
		Map<String, double[]> points = new HashMap<>();
		this.transaction.executeWithoutResult((status) -> {
			try (var all = this.zips.streamAllBy()) {
				all.forEach((zip) -> points.put(zip.getZip(), new double[] { zip.getLatitude(), zip.getLongitude() }));
			}
		});
		return points;
	}

	/**
	 * Against a look at all rows, with the law of cosines for the distance. Places that
	 * are equally far may come in any order.
	 */
	@Test
	void theNearestComeFirstAroundAThousandPlaces() {
		Map<String, double[]> points = points();
		List<double[]> places = ROWS.stream().map((row) -> points.get(row.get(6))).filter(Objects::nonNull).toList();
		List<String> zipCodes = points.keySet().stream().sorted().toList();
		long seed = 20261123;
		Random random = new Random(seed);
		int[] within = { 1, 5, 10, 25, 50, 100, 200 };

		for (int i = 0; i < 1000; i++) {
			double[] from = (i % 2 == 0) ? at(points, zipCodes.get(random.nextInt(zipCodes.size())))
					: new double[] { random.nextDouble(-15, 72), random.nextDouble(-180, 180) };
			int miles = within[random.nextInt(within.length)];
			double[] expected = places.stream()
				.mapToDouble((place) -> cosines(from, place))
				.filter((it) -> it <= miles)
				.sorted()
				.toArray();
			Findings findings = find(new Point(from[0], from[1]), null, miles, List.of(), 1);

			String where = "seed " + seed + ", place " + i + ": " + from[0] + " " + from[1] + " within " + miles;
			assertThat(findings.total()).as(where).isEqualTo(expected.length);
			double[] found = findings.results()
				.stream()
				.mapToDouble((it) -> Objects.requireNonNull(it.miles()))
				.toArray();
			assertThat(found).as(where).hasSize(Math.min(20, expected.length));
			for (int k = 0; k < found.length; k++) {
				assertThat(found[k]).as(where).isCloseTo(expected[k], org.assertj.core.data.Offset.offset(0.01));
			}
			if (expected.length == 0) {
				double nearest = places.stream().mapToDouble((place) -> cosines(from, place)).min().orElseThrow();
				assertThat(Objects.requireNonNull(findings.nearest().get(0).miles())).as(where)
					.isCloseTo(nearest, org.assertj.core.data.Offset.offset(0.01));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "buprenorphine, BU UB BUM DB BWN BWON BERI BSDM", "methadone, MU METH MM DM OTP", "detox-day, OD",
			"detox-bed, HID RD", "contingency-management, CMI CRV", "sober-living, HH", "telehealth, TELE",
			"medicaid, MD", "sliding-scale, SS PA", "spanish, SP", "pregnancy, PW", "children, BC CCC" })
	void aFilterCountsWhatTheFileSays(String key, String codes) {
		Set<String> wanted = Set.of(codes.split(" "));
		Set<String> parts = new HashSet<>();
		wanted.forEach((code) -> parts.add(CATEGORIES.get(code)));
		Map<String, double[]> points = points();
		double[] from = at(points, "35203");
		int yes = 0;
		int silent = 0;
		for (List<String> row : ROWS) {
			double[] place = points.get(row.get(6));
			if (place != null && cosines(from, place) <= 200) {
				List<String> said = Arrays.stream(row.get(12).split(" ")).filter((code) -> !code.equals("*")).toList();
				yes += said.stream().anyMatch(wanted::contains) ? 1 : 0;
				silent += said.stream().noneMatch((code) -> parts.contains(CATEGORIES.get(code))) ? 1 : 0;
			}
		}

		Findings findings = find(new Point(from[0], from[1]), null, 200, List.of(key), 1);
		assertThat(yes).isPositive();
		assertThat(findings.total()).isEqualTo(yes + silent);
		assertThat(findings.silent()).isEqualTo(silent);
	}

	@Test
	void placesThatSayNothingComeAfterThoseThatSayYesAndNoneIsLost() {
		Findings first = find(new Point(40.71, -74.0), null, 25, List.of("spanish"), 1);
		List<Found> all = new ArrayList<>();
		IntStream.rangeClosed(1, first.pages())
			.forEach((page) -> all.addAll(find(new Point(40.71, -74.0), null, 25, List.of("spanish"), page).results()));

		assertThat(all).hasSize(first.total());
		assertThat(all.stream().map((found) -> found.place().code())).doesNotHaveDuplicates();
		assertThat(all.stream().map(Found::number))
			.containsExactlyElementsOf(IntStream.rangeClosed(1, first.total()).boxed().toList());
		assertThat(all).isSortedAccordingTo(
				Comparator.comparing(Found::silent).thenComparing((found) -> Objects.requireNonNull(found.miles())));
		assertThat(all.stream().filter(Found::silent)).hasSize(first.silent()).isNotEmpty();
	}

	@Test
	void placesWithoutAPlaceOnTheMapComeLastInTheirState() {
		double[] sanJuan = at(points(), "00907");
		Findings findings = find(new Point(sanJuan[0], sanJuan[1]), "PR", 200, List.of(), 1);
		Findings last = find(new Point(sanJuan[0], sanJuan[1]), "PR", 200, List.of(), findings.pages());

		assertThat(findings.total()).isEqualTo((int) ROWS.stream().filter((row) -> row.get(5).equals("PR")).count());
		assertThat(last.results().get(last.results().size() - 1).miles()).isNull();
		assertThat(last.results().get(last.results().size() - 1).distance()).isEqualTo("Distance not known");
	}

	@Test
	void everyPlaceHasItsRowAndACodeOfItsOwn() {
		Set<String> codes = new HashSet<>();
		for (List<String> state : ROWS.stream().filter((row) -> row.get(5).equals("HI")).toList()) {
			assertThat(ZipCode.key(state.get(4))).isNotEmpty();
		}
		Findings findings = find(new Point(40.71, -74.0), null, 50, List.of(), 1);
		for (int page = 1; page <= findings.pages(); page++) {
			find(new Point(40.71, -74.0), null, 50, List.of(), page).results()
				.forEach((found) -> assertThat(codes.add(found.place().code())).isTrue());
		}
		assertThat(codes).hasSize(findings.total());
	}

	private Findings find(Point point, @org.jspecify.annotations.Nullable String state, int within, List<String> keys,
			int page) {
		List<Need> wished = keys.stream().map((key) -> this.needs.find(key).orElseThrow()).toList();
		return this.finder.find(new Question(new Whereabouts.Place("a place", state, point), within, wished, page))
			.orElseThrow();
	}

	private static double[] at(Map<String, double[]> points, String zip) {
		return Objects.requireNonNull(points.get(zip));
	}

	private static double cosines(double[] from, double[] to) {
		double a = Math.toRadians(from[0]);
		double b = Math.toRadians(to[0]);
		double cosine = Math.sin(a) * Math.sin(b)
				+ Math.cos(a) * Math.cos(b) * Math.cos(Math.toRadians(from[1] - to[1]));
		return 3958.8 * Math.acos(Math.max(-1, Math.min(1, cosine)));
	}

}
