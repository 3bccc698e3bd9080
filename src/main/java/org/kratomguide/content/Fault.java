package org.kratomguide.content;

import java.util.Comparator;

/**
 * Something wrong in the content.
 *
 * @param file the file, below the content folder
 * @param line the line, from 1
 * @param what what is wrong, and what to do if that is not plain
 */
public record Fault(String file, int line, String what) implements Comparable<Fault> {

	private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
		.thenComparing(Fault::line)
		.thenComparing(Fault::what);

	boolean isAtTheLineOf(Fault other) {
		return this.file.equals(other.file) && this.line == other.line;
	}

	@Override
	public int compareTo(Fault other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.file + ":" + this.line + ": " + this.what;
	}

}
