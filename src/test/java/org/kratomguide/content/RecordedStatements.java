package org.kratomguide.content;

import java.util.ArrayList;
import java.util.List;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Keeps the SQL that Hibernate sends, for tests that ask what was written. */
public final class RecordedStatements implements StatementInspector {

	private static final List<String> STATEMENTS = new ArrayList<>();

	@Override
	public String inspect(String sql) {
		STATEMENTS.add(sql);
		return sql;
	}

	static void forget() {
		STATEMENTS.clear();
	}

	static List<String> writes() {
		return STATEMENTS.stream().filter((sql) -> !sql.startsWith("select ")).toList();
	}

	static int count() {
		return STATEMENTS.size();
	}

}
