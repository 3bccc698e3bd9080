package org.kratomguide.search;

import java.util.stream.Stream;

/** A feature whose pages can be searched. */
@FunctionalInterface
public interface PassageSource {

	/** Everything of this feature that a search can lead to, read in one transaction. */
	Stream<PassageText> passages();

}
