package org.kratomguide.handout;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the address of a handout or of its builder says. The names are short and tell
 * nothing.
 *
 * @param s the codes of what was picked, one a value or several with dots between
 * @param o the same before the form was filled in, in the order wished for; only the
 * builder sends it
 * @param t a heading
 * @param c a country
 * @param l whether in large print
 * @param p a paper
 * @param q words to look for in the builder
 */
record HandoutForm(@Nullable List<String> s, @Nullable String o, @Nullable String t, @Nullable String c,
		@Nullable String l, @Nullable String p, @Nullable String q) {

	boolean isFromBuilder() {
		return this.o != null;
	}

}
