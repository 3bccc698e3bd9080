package org.kratomguide.directory;

import java.util.Map;

/**
 * A row of a directory, by the names of its columns in lower case.
 *
 * @param sheet where it stands
 * @param number its number there, from 1
 * @param cells what it says; a column without a value is absent
 */
record Row(String sheet, int number, Map<String, String> cells) {

	/** The value of a column; empty where there is none. */
	String get(String column) {
		return this.cells.getOrDefault(column, "");
	}

	/** Takes the rows of a directory one by one. */
	interface Sink {

		/** A place. */
		void place(Row row);

		/** The explanation of a service code. */
		void code(Row row);

	}

	/** Has rows. */
	@FunctionalInterface
	interface Source {

		/**
		 * Reads all of them.
		 * @throws RefusedDirectory if this is not a directory, or not a whole one
		 */
		void readInto(Sink sink);

	}

}
