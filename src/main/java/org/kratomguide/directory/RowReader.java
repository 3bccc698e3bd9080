package org.kratomguide.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Makes a listing of a row. */
final class RowReader {

	private static final Set<String> STATES = Set.of(("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD "
			+ "MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY "
			+ "PR GU MP VI AS FM MH PW")
		.split(" "));

	private static final int LONGEST = 300;

	private final Map<String, double[]> points;

	RowReader(Map<String, double[]> points) {
		this.points = points;
	}

	/**
	 * The listing of a row.
	 * @throws BadRow if the row lacks what a reader needs
	 */
	Listing read(Row row) throws BadRow {
		String zip = zip(row);
		double[] point = point(row, zip);
		return new Listing(needed(row, "name1"), optional(row, "name2"), needed(row, "street1", ""),
				optional(row, "street2"), needed(row, "city"), state(row), zip, optional(row, "phone"), intakes(row),
				website(row), (point != null) ? point[0] : null, (point != null) ? point[1] : null);
	}

	private static String needed(Row row, String column) throws BadRow {
		String value = needed(row, column, "");
		if (value.isEmpty()) {
			throw new BadRow("no " + column);
		}
		return value;
	}

	private static String needed(Row row, String column, String otherwise) throws BadRow {
		String value = row.get(column);
		if (value.length() > LONGEST) {
			throw new BadRow(column + " is longer than " + LONGEST + " letters");
		}
		return value.isEmpty() ? otherwise : value;
	}

	private static @Nullable String optional(Row row, String column) throws BadRow {
		String value = needed(row, column, "");
		return value.isEmpty() ? null : value;
	}

	private static String state(Row row) throws BadRow {
		String state = needed(row, "state").toUpperCase(java.util.Locale.ROOT);
		if (!STATES.contains(state)) {
			throw new BadRow("'" + shown(state) + "' is not a state");
		}
		return state;
	}

	/** A workbook may have made a number of it, and so lost its leading zeros. */
	private static String zip(Row row) throws BadRow {
		String zip = needed(row, "zip").replaceFirst("-\\d{4}$", "").replaceFirst("\\.0$", "");
		if (!zip.matches("\\d{3,5}")) {
			throw new BadRow("'" + shown(zip) + "' is not a ZIP code");
		}
		return "0".repeat(5 - zip.length()) + zip;
	}

	private static List<String> intakes(Row row) {
		return Stream.of("intake1", "intake2", "intake1a", "intake2a")
			.map(row::get)
			.filter((number) -> !number.isEmpty() && number.length() <= LONGEST && !number.equals(row.get("phone")))
			.distinct()
			.toList();
	}

	private static @Nullable String website(Row row) {
		String website = row.get("website");
		String address = website.startsWith("www.") ? "http://" + website : website;
		return (address.matches("https?://[^\\s<>\"]+") && address.length() <= LONGEST) ? address : null;
	}

	private double @Nullable [] point(Row row, String zip) {
		double latitude = number(row, "latitude");
		double longitude = number(row, "longitude");
		if (isInAmerica(latitude, longitude)) {
			return new double[] { latitude, longitude };
		}
		// Some exports have the two names the wrong way round.
		if (isInAmerica(longitude, latitude)) {
			return new double[] { longitude, latitude };
		}
		return this.points.get(zip);
	}

	private static double number(Row row, String column) {
		try {
			return Double.parseDouble(row.get(column));
		}
		catch (NumberFormatException ex) {
			return Double.NaN;
		}
	}

	/** From American Samoa to Alaska, and west as far as Guam. */
	private static boolean isInAmerica(double latitude, double longitude) {
		return latitude > -15 && latitude < 72
				&& ((longitude > -180 && longitude < -64) || (longitude > 130 && longitude < 180));
	}

	private static String shown(String value) {
		return value.substring(0, Math.min(30, value.length())).replaceAll("\\p{Cntrl}", " ");
	}

	/** Why a row is left out. */
	static final class BadRow extends Exception {

		BadRow(String why) {
			super(why, null, false, false);
		}

		String why() {
			return String.valueOf(getMessage());
		}

	}

}
