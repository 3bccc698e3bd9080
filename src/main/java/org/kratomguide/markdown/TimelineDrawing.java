package org.kratomguide.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

import org.kratomguide.language.Words;
import org.springframework.web.util.HtmlUtils;

/**
 * Draws a timeline twice: wide for a desk, tall for a phone. The style sheet shows one of
 * them.
 */
final class TimelineDrawing {

	private final List<Timeline.Phase> phases;

	TimelineDrawing(Timeline timeline) {
		this.phases = timeline.phases();
	}

	/** Time runs to the right, hardship up. */
	String wide() {
		double step = 1000.0 / this.phases.size();
		StringBuilder svg = open("wide", 1000, 300);
		curves(svg, (i, level) -> point((i + 0.5) * step, 230 - level * 20), point(0, 220), point(1000, 220));
		svg.append("<path class=\"timeline__axis\" d=\"M0 250H1000\"/>");
		for (int i = 0; i < this.phases.size(); i++) {
			if (i > 0) {
				svg.append(format("<path class=\"timeline__tick\" d=\"M%.0f 14V290\"/>", i * step));
			}
			svg.append(words("timeline__when", i * step + 14, 284, this.phases.get(i).when()));
		}
		return svg.append(words("", 4, 20, Words.of("timeline.harder")))
			.append(words("", 4, 242, Words.of("timeline.easier")))
			.append("</svg>")
			.toString();
	}

	/** Time runs down, hardship to the right. */
	String tall() {
		int step = 72;
		int end = 34 + step * this.phases.size();
		StringBuilder svg = open("tall", 328, end);
		curves(svg, (i, level) -> point(8 + level * 15, 34 + (i + 0.5) * step), point(14, 34), point(14, end));
		for (int i = 0; i < this.phases.size(); i++) {
			int top = 34 + i * step;
			svg.append(format("<path class=\"timeline__tick\" d=\"M4 %dH324\"/>", top));
			svg.append(words("timeline__when", 180, top + step / 2 + 7, this.phases.get(i).when()));
		}
		return svg.append(words("", 0, 20, Words.of("timeline.easier")))
			.append(words("", 96, 20, Words.of("timeline.harder")))
			.append("</svg>")
			.toString();
	}

	private StringBuilder open(String kind, int width, int height) {
		return new StringBuilder(format(
				"<svg class=\"timeline__%s\" viewBox=\"0 0 %d %d\" role=\"img\" "
						+ "aria-labelledby=\"timeline-%s\"><title id=\"timeline-%s\">%s</title>",
				kind, width, height, kind, kind, HtmlUtils.htmlEscape(Words.of("timeline.title"))));
	}

	private void curves(StringBuilder svg, Place place, double[] start, double[] end) {
		List<double[]> most = through(place, Timeline.Phase::most, start, end);
		List<double[]> least = through(place, Timeline.Phase::least, start, end);
		Collections.reverse(least);
		svg.append("<path class=\"timeline__range\" d=\"M").append(at(most.get(0))).append(smooth(most));
		svg.append("L").append(at(least.get(0))).append(smooth(least)).append("Z\"/>");
		List<double[]> typical = through(place, Timeline.Phase::typical, start, end);
		svg.append("<path class=\"timeline__line\" d=\"M")
			.append(at(typical.get(0)))
			.append(smooth(typical))
			.append("\"/>");
	}

	private List<double[]> through(Place place, ToIntFunction<Timeline.Phase> level, double[] start, double[] end) {
		List<double[]> points = new ArrayList<>();
		points.add(start);
		for (int i = 0; i < this.phases.size(); i++) {
			points.add(place.of(i, level.applyAsInt(this.phases.get(i))));
		}
		points.add(end);
		return points;
	}

	/** A Catmull-Rom spline through the points, as Bezier curves. */
	private static String smooth(List<double[]> points) {
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < points.size() - 1; i++) {
			double[] before = points.get(Math.max(0, i - 1));
			double[] from = points.get(i);
			double[] to = points.get(i + 1);
			double[] after = points.get(Math.min(points.size() - 1, i + 2));
			path.append("C")
				.append(at(point(from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6)))
				.append(" ")
				.append(at(point(to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6)))
				.append(" ")
				.append(at(to));
		}
		return path.toString();
	}

	private static String words(String cssClass, double x, int y, String words) {
		return format("<text%s x=\"%.0f\" y=\"%d\">%s</text>", cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"",
				x, y, HtmlUtils.htmlEscape(words, "UTF-8"));
	}

	private static double[] point(double x, double y) {
		return new double[] { x, y };
	}

	private static String at(double[] point) {
		return format("%.1f %.1f", point[0], point[1]);
	}

	private static String format(String format, Object... values) {
		return String.format(Locale.ROOT, format, values);
	}

	/** Where in the drawing a level of a phase lies. */
	private interface Place {

		double[] of(int phase, int level);

	}

}
