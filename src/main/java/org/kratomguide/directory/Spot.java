package org.kratomguide.directory;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/**
 * As much of a facility as a search compares.
 *
 * @param id the facility
 * @param state where it is
 * @param latitude degrees north
 * @param longitude degrees east
 * @param services what it offers
 */
public record Spot(Long id, String state, @Nullable Double latitude, @Nullable Double longitude, BitSet services) {

	public Spot(Long id, String state, @Nullable Double latitude, @Nullable Double longitude, byte[] services) {
		this(id, state, latitude, longitude, BitSet.valueOf(services));
	}

}
