package org.kratomguide.directory;

import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** The middle of the area of a ZIP code, and the town that it belongs to. */
@Entity
public class ZipCode {

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
		return place.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\d]+", " ")
			.strip()
			.replaceFirst("^st ", "saint ")
			.replaceFirst("^ste ", "sainte ")
			.replaceFirst("^ft ", "fort ")
			.replaceFirst("^mt ", "mount ");
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

	/** Both, the latitude first. */
	double[] point() {
		return new double[] { this.latitude, this.longitude };
	}

}
