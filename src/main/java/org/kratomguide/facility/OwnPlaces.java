package org.kratomguide.facility;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.kratomguide.content.ContentFaults;
import org.kratomguide.content.Fault;
import org.kratomguide.content.TextFile;
import org.kratomguide.directory.FinderProperties;
import org.kratomguide.directory.Listing;
import org.kratomguide.directory.PackagedCodes;
import org.kratomguide.directory.PlaceCode;
import org.kratomguide.directory.Spot;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The places that the operator has checked, from a CSV file of their own. README.md says
 * what its columns mean.
 */
@Component
class OwnPlaces {

	private static final List<String> COLUMNS = List.of("name", "street", "city", "state", "zip", "latitude",
			"longitude", "phone", "website", "codes", "checked");

	private final List<OwnPlace> places = new ArrayList<>();

	private final Set<String> codes = PackagedCodes.categories().keySet();

	private final Clock clock;

	OwnPlaces(FinderProperties properties, Clock clock) {
		this.clock = clock;
		Resource file = properties.ownPlaces();
		if (file != null) {
			List<Fault> faults = new ArrayList<>();
			read(TextFile.read(String.valueOf(file.getFilename()), file), faults);
			if (!faults.isEmpty()) {
				throw new ContentFaults(faults);
			}
		}
	}

	/**
	 * The places, with negative ids so that they are told from those of the directory.
	 */
	Stream<Spot> spots(CodeIndex index) {
		return IntStream.range(0, this.places.size()).mapToObj((i) -> {
			OwnPlace place = this.places.get(i);
			return new Spot(-1L - i, place.listing().state(), place.listing().latitude(), place.listing().longitude(),
					place.services(index));
		});
	}

	/** The place with such an id. */
	OwnPlace get(long id) {
		return this.places.get((int) (-1 - id));
	}

	Optional<OwnPlace> find(String code) {
		return this.places.stream().filter((place) -> place.code().equals(code)).findFirst();
	}

	private void read(TextFile file, List<Fault> faults) {
		try (CSVParser parser = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.setTrim(true)
			.get()
			.parse(new StringReader(file.text().replaceFirst("^\uFEFF", "")))) {
			List<String> missing = COLUMNS.stream()
				.filter((column) -> !parser.getHeaderNames().contains(column))
				.toList();
			if (!missing.isEmpty()) {
				faults.add(file.fault(1, "columns are missing: " + String.join(", ", missing)));
				return;
			}
			for (CSVRecord row : parser) {
				read(file, (int) parser.getCurrentLineNumber(), row, faults);
			}
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException ex) {
			faults.add(file.fault(1, "this is not a CSV file: " + ex.getMessage()));
		}
	}

	private void read(TextFile file, int line, CSVRecord row, List<Fault> faults) {
		int before = faults.size();
		if (!row.isConsistent()) {
			faults.add(file.fault(line, "the row has not as many values as there are columns"));
			return;
		}
		Map<String, String> needed = Map.of("name", ".+", "city", ".+", "state", "[A-Z]{2}", "zip", "\\d{5}", "phone",
				"\\d{3}-\\d{3}-\\d{4}( x\\d+)?", "website", "(https?://\\S+)?");
		needed.forEach((column, pattern) -> {
			if (!row.get(column).matches(pattern)) {
				faults.add(file.fault(line, column + " is not what it must be: " + pattern));
			}
		});
		Double latitude = degrees(file, line, row, "latitude", faults);
		Double longitude = degrees(file, line, row, "longitude", faults);
		LocalDate checked = checked(file, line, row, faults);
		List<String> offered = Arrays.stream(row.get("codes").split("\\s+")).filter((code) -> !code.isEmpty()).toList();
		offered.stream()
			.filter((code) -> !this.codes.contains(code))
			.forEach((code) -> faults.add(file.fault(line, "the directory has no code " + code)));
		if (faults.size() == before && checked != null) {
			Listing listing = new Listing(row.get("name"), null, row.get("street"), null, row.get("city"),
					row.get("state"), row.get("zip"), row.get("phone"), List.of(),
					row.get("website").isEmpty() ? null : row.get("website"), latitude, longitude);
			this.places.add(new OwnPlace(PlaceCode.of(listing), listing, offered, checked));
		}
	}

	private static @Nullable Double degrees(TextFile file, int line, CSVRecord row, String column, List<Fault> faults) {
		String value = row.get(column);
		if (!value.matches("-?\\d{1,3}(\\.\\d+)?")) {
			faults.add(file.fault(line, column + " must be degrees, such as 33.52"));
			return null;
		}
		return Double.valueOf(value);
	}

	private @Nullable LocalDate checked(TextFile file, int line, CSVRecord row, List<Fault> faults) {
		try {
			LocalDate checked = LocalDate.parse(row.get("checked"));
			if (!checked.isAfter(LocalDate.now(this.clock))) {
				return checked;
			}
		}
		catch (DateTimeException ex) {
			// Told below.
		}
		faults.add(file.fault(line, "checked must be the day of the check, such as 2026-11-23, and not to come"));
		return null;
	}

	/**
	 * A place that the operator has checked.
	 *
	 * @param code the last part of its address
	 * @param listing where and what it is
	 * @param codes what it offers, in the directory's codes
	 * @param checked the day of the check
	 */
	record OwnPlace(String code, Listing listing, List<String> codes, LocalDate checked) {

		BitSet services(CodeIndex index) {
			return index.bits(this.codes);
		}

	}

}
