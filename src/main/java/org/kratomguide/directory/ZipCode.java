package org.kratomguide.directory;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** The middle of the area of a ZIP code, and the town that it belongs to. */
@Entity
public class ZipCode {

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");

	private static final Map<String, String> SHORT = Map.of("st", "saint", "ste", "sainte", "ft", "fort", "mt",
			"mount");

	@Id
	private String zip;

	private @Nullable String place;

	private @Nullable String placeKey;

	private @Nullable String state;

	private double latitude;

	private double longitude;

	protected ZipCode() {
	}

	ZipCode(String zip, @Nullable String place, @Nullable String state, double[] point) {
		this.zip = zip;
		this.place = place;
		this.placeKey = (place != null) ? key(place) : null;
		this.state = state;
		this.latitude = point[0];
		this.longitude = point[1];
	}

	/** The same for every usual way to write a town: "St. Louis" and "saint louis". */
	public static String key(String place) {
		String key = NO_LETTERS.matcher(place.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
		int end = key.indexOf(' ');
		String whole = (end > 0) ? SHORT.get(key.substring(0, end)) : null;
		return (whole != null) ? whole + key.substring(end) : key;
	}

	public String getZip() {
		return this.zip;
	}

	public @Nullable String getPlace() {
		return this.place;
	}

	public @Nullable String getState() {
		return this.state;
	}

	/** Degrees north. */
	public double getLatitude() {
		return this.latitude;
	}

	/** Degrees east. */
	public double getLongitude() {
		return this.longitude;
	}

	/** Its values, in the order of the columns. */
	void write(PreparedStatement row) throws SQLException {
		row.setString(1, this.zip);
		row.setString(2, this.place);
		row.setString(3, this.placeKey);
		row.setString(4, this.state);
		row.setDouble(5, this.latitude);
		row.setDouble(6, this.longitude);
	}

	/** Both, the latitude first. */
	double[] point() {
		return new double[] { this.latitude, this.longitude };
	}

}
