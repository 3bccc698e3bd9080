package org.kratomguide.facility;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A drawing of where results lie, north at the top: rings of distance around the place,
 * and a dot for each result. Results that lie close together share a dot.
 *
 * @param rings the rings, the outer one first
 * @param dots the dots
 */
record PlaceMap(List<Ring> rings, List<Dot> dots) {

	/** Half the width of the drawing, in its own units. */
	private static final double MIDDLE = 180;

	private static final double RADIUS = 160;

	/** As wide and as high as a label. */
	private static final double WIDE = 44;

	private static final double HIGH = 16;

	private static final int[] MILES = { 2, 4, 6, 10, 16, 20, 30, 40, 60, 80, 100, 150, 200, 300, 500, 1000, 2000, 5000,
			13000 };

	/** Draws those of the results whose place is known. */
	static PlaceMap of(Point middle, List<Found> results) {
		List<Found> placed = results.stream().filter((found) -> found.miles() != null).toList();
		double farthest = placed.stream().mapToDouble((found) -> Objects.requireNonNull(found.miles())).max().orElse(0);
		int outer = MILES[MILES.length - 1];
		for (int i = MILES.length - 1; i >= 0 && MILES[i] >= farthest; i--) {
			outer = MILES[i];
		}
		List<List<Spot>> groups = new ArrayList<>();
		for (Found found : placed) {
			join(groups, spot(middle, found, outer));
		}
		return new PlaceMap(List.of(new Ring((int) RADIUS, outer), new Ring((int) RADIUS / 2, outer / 2)),
				groups.stream().map(PlaceMap::dot).toList());
	}

	private static void join(List<List<Spot>> groups, Spot spot) {
		for (List<Spot> group : groups) {
			if (Math.abs(group.get(0).x() - spot.x()) < WIDE && Math.abs(group.get(0).y() - spot.y()) < HIGH) {
				group.add(spot);
				return;
			}
		}
		groups.add(new ArrayList<>(List.of(spot)));
	}

	private static Spot spot(Point middle, Found found, int outer) {
		double latitude = Objects.requireNonNull(found.place().listing().latitude());
		double longitude = Objects.requireNonNull(found.place().listing().longitude());
		double east = (longitude - middle.longitude()) * Math.cos(Math.toRadians(middle.latitude()));
		double north = latitude - middle.latitude();
		double length = Math.hypot(east, north);
		// The direction is that of a flat map, the distance the true one.
		double reach = (length > 0) ? Objects.requireNonNull(found.miles()) / outer * RADIUS / length : 0;
		return new Spot(found.number(), MIDDLE + east * reach, MIDDLE - north * reach);
	}

	private static Dot dot(List<Spot> group) {
		String label = group.stream()
			.limit(2)
			.map((spot) -> String.valueOf(spot.number()))
			.collect(Collectors.joining(", "));
		return new Dot((int) Math.round(group.get(0).x()), (int) Math.round(group.get(0).y()),
				(group.size() > 2) ? label + " +" + (group.size() - 2) : label);
	}

	/** A ring of so many miles. */
	record Ring(int radius, int miles) {
	}

	/** A dot with the numbers of its results. */
	record Dot(int x, int y, String label) {

		/** Which side of the dot has room for the label. */
		public String anchor() {
			return (this.x > MIDDLE) ? "end" : "start";
		}

		/** Where the label begins or ends. */
		public int labelX() {
			return (this.x > MIDDLE) ? this.x - 9 : this.x + 9;
		}

	}

	private record Spot(int number, double x, double y) {
	}

}
