package org.kratomguide.directory;

import java.util.LinkedHashMap;
import java.util.Map;

/** The codes of the packaged directory, to check the guide's own files against. */
public final class PackagedCodes {

	private PackagedCodes() {
	}

	/** Each code with the part of the survey in which it stands. */
	public static Map<String, String> categories() {
		Map<String, String> categories = new LinkedHashMap<>();
		PackagedDirectory.read("service-codes.csv.gz", new Row.Sink() {
			@Override
			public void place(Row row) {
				throw new IllegalStateException("A place among the codes");
			}

			@Override
			public void code(Row row) {
				categories.put(row.get("service_code"), row.get("category_code"));
			}
		});
		return categories;
	}

}
