package org.kratomguide.markdown;

/** Numbers the sources of one page, from 1, in the order of their first mention. */
@FunctionalInterface
public interface Citations {

	/** The number of the source with this key. The same key gives the same number. */
	int numberOf(String key);

}
