package org.kratomguide.facility;

import org.jspecify.annotations.Nullable;

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
			return "Distance not known";
		}
		long rounded = Math.round(this.miles);
		return (rounded < 1) ? "Less than 1 mile away"
				: "About " + rounded + (rounded == 1 ? " mile" : " miles") + " away";
	}

}
