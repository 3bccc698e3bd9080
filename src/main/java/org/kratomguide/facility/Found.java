package org.kratomguide.facility;

import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Words;

/**
 * A result.
 *
 * @param number its number in the list, from 1
 * @param place the place
 * @param miles how far it is, where that is known
 * @param silent whether it says nothing to one of the needs
 */
record Found(int number, PlaceView place, @Nullable Double miles, boolean silent) {

	/** The distance as one would say it. */
	public String distance() {
		if (this.miles == null) {
			return Words.of("finder.distance.unknown");
		}
		long rounded = Math.round(this.miles);
		return (rounded < 1) ? Words.of("finder.distance.near") : Words.of("finder.distance", rounded);
	}

}
