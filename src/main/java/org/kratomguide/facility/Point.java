package org.kratomguide.facility;

import java.util.List;

/**
 * A point of the earth.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
record Point(double latitude, double longitude) {

	/** The mean radius of the earth, in miles. */
	private static final double RADIUS = 3958.8;

	/** Miles along the surface, by the haversine formula. */
	double milesTo(double otherLatitude, double otherLongitude) {
		double up = Math.sin(Math.toRadians(otherLatitude - this.latitude) / 2);
		double across = Math.sin(Math.toRadians(otherLongitude - this.longitude) / 2);
		double half = up * up
				+ Math.cos(Math.toRadians(this.latitude)) * Math.cos(Math.toRadians(otherLatitude)) * across * across;
		return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
	}

	/** The smallest box of degrees that holds everything within so many miles. */
	Box around(double miles) {
		double angle = Math.min(Math.PI, miles / RADIUS);
		double south = this.latitude - Math.toDegrees(angle);
		double north = this.latitude + Math.toDegrees(angle);
		double reach = Math.sin(angle) / Math.cos(Math.toRadians(this.latitude));
		boolean holdsPole = north >= 90 || south <= -90 || angle >= Math.PI / 2 || reach >= 1;
		double wide = holdsPole ? 360 : Math.toDegrees(Math.asin(reach));
		double west = this.longitude - wide;
		double east = this.longitude + wide;
		// Where the box crosses the date line, all degrees are in it; distances sort that
		// out.
		return (west < -180 || east > 180) ? new Box(south, north, -180, 180) : new Box(south, north, west, east);
	}

	/** The middle of some points that lie close together. */
	static Point middle(List<Point> points) {
		return new Point(points.stream().mapToDouble(Point::latitude).average().orElseThrow(),
				points.stream().mapToDouble(Point::longitude).average().orElseThrow());
	}

	/** Degrees from south to north and from west to east. */
	record Box(double south, double north, double west, double east) {
	}

}
