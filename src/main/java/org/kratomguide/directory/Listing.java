package org.kratomguide.directory;

import java.util.List;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the directory says of a place, except what it offers.
 *
 * @param name the organization; the source cuts it at 38 letters
 * @param program the site or program
 * @param street the street, as written
 * @param unit the rest of the address
 * @param city the town
 * @param state the two letters of the state or territory
 * @param zip five digits
 * @param phone as written, such as {@code 205-216-0200 x12}
 * @param intakes the numbers for those who want to start, as written
 * @param website its own page
 * @param latitude degrees north; absent where the ZIP code has no known place
 * @param longitude degrees east
 */
@Embeddable
public record Listing(String name, @Nullable String program, String street, @Nullable String unit, String city,
		String state, String zip, @Nullable String phone, List<String> intakes, @Nullable String website,
		@Nullable Double latitude, @Nullable Double longitude) {

	public Listing {
		intakes = List.copyOf(intakes);
	}

	/** The same at a point on the map. */
	Listing at(double[] point) {
		return new Listing(this.name, this.program, this.street, this.unit, this.city, this.state, this.zip, this.phone,
				this.intakes, this.website, point[0], point[1]);
	}

}
