package org.kratomguide.language;

import java.util.Map;

/** A feature whose pages have addresses of their own in each language. */
@FunctionalInterface
public interface PathSource {

	/**
	 * The addresses in the current language by their English ones. An address also stands
	 * for what is below it, {@code /cite} for {@code /cite/abc123}, and for the same page
	 * as a file, {@code /withdrawal} for {@code /withdrawal.md}.
	 */
	Map<String, String> paths();

}
