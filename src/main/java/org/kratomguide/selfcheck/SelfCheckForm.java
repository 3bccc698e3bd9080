package org.kratomguide.selfcheck;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The answers. They live as long as one request.
 *
 * @param met the criteria that are ticked; absent when none is
 */
record SelfCheckForm(@Nullable Set<Criterion> met) {

	int count() {
		return (this.met != null) ? this.met.size() : 0;
	}

	@Override
	public String toString() {
		return "SelfCheckForm[not shown]";
	}

}
