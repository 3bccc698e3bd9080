package org.kratomguide.site;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.regex.Pattern;

/** Tells a database that is out of reach from a mistake in what was asked of it. */
final class DatabaseTrouble {

	/**
	 * Connection lost, no room or memory, stopped by its operator, input or output failed
	 * (classes 08, 53, 57 and 58 of the SQL standard and PostgreSQL); H2 has codes of its
	 * own for a broken file and a closed database.
	 */
	private static final Pattern OUT_OF_REACH = Pattern
		.compile("(08|53|57|58).{3}|90028|90030|90031|90067|90098|90121|90135");

	private DatabaseTrouble() {
	}

	/** Whether the database is at the bottom of a fault. */
	static boolean isIn(Throwable fault) {
		Throwable cause = fault;
		while (cause != null) {
			if (cause instanceof SQLTransientException || (cause instanceof SQLException sql
					&& OUT_OF_REACH.matcher(String.valueOf(sql.getSQLState())).matches())) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

}
