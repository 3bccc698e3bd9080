package org.kratomguide.language;

/**
 * Something in the content is new: what was remembered of it must be read again.
 *
 * @param version names all of the content as it is now; two that are equal have the same
 * text, and had it first on the same days. Empty where another node has brought it in, of
 * which this one has read the database and not the files
 */
public record ContentChanged(String version) {

	/** By another node. */
	public static ContentChanged elsewhere() {
		return new ContentChanged("");
	}

}
