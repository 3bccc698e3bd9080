package org.kratomguide.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A table whose first rows may be anything. It waits for the row that names the columns,
 * in any case and order, and from there on hands on every row.
 */
final class Sheet {

	private static final Set<String> PLACE = Set.of("name1", "city", "state", "zip", "service_code_info");

	private static final Set<String> CODE = Set.of("service_code", "service_name", "category_code");

	private static final int HEADER_WITHIN = 50;

	private static final int COLUMNS = 100;

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private final String name;

	private final Row.Sink sink;

	private @Nullable List<String> columns;

	private int seen;

	Sheet(String name, Row.Sink sink) {
		this.name = name;
		this.sink = sink;
	}

	/** Takes the next row. */
	void add(int number, List<String> values) {
		List<String> header = this.columns;
		if (header == null) {
			this.seen++;
			List<String> names = values.stream().limit(COLUMNS).map(Sheet::column).toList();
			if (this.seen <= HEADER_WITHIN && (names.containsAll(PLACE) || names.containsAll(CODE))) {
				this.columns = names;
			}
			return;
		}
		Row row = new Row(this.name, number, cells(header, values));
		if (!row.cells().isEmpty()) {
			if (header.containsAll(PLACE)) {
				this.sink.place(row);
			}
			else {
				this.sink.code(row);
			}
		}
	}

	/** Whether a header was found that names the columns of places. */
	boolean hasPlaces() {
		return this.columns != null && this.columns.containsAll(PLACE);
	}

	/** Whether any header was found. */
	boolean hasHeader() {
		return this.columns != null;
	}

	/** That no sheet is one of places. */
	static RefusedDirectory noPlaces() {
		return new RefusedDirectory(
				"This is not a directory: no row names the columns " + String.join(", ", new TreeSet<>(PLACE)) + ".");
	}

	private static Map<String, String> cells(List<String> header, List<String> values) {
		Map<String, String> cells = new HashMap<>();
		for (int i = 0; i < Math.min(header.size(), values.size()); i++) {
			String value = SPACE.matcher(values.get(i).strip()).replaceAll(" ");
			if (!value.isEmpty()) {
				cells.put(header.get(i), value);
			}
		}
		return cells;
	}

	private static String column(String header) {
		return header.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
	}

}
