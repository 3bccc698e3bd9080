package org.kratomguide.content;

/**
 * Something wrong in the content.
 *
 * @param file the file, below the content folder
 * @param line the line, from 1
 * @param what what is wrong, and what to do if that is not plain
 */
record Fault(String file, int line, String what) implements Comparable<Fault> {

	@Override
	public int compareTo(Fault other) {
		int byFile = this.file.compareTo(other.file);
		return (byFile != 0) ? byFile : Integer.compare(this.line, other.line);
	}

	@Override
	public String toString() {
		return this.file + ":" + this.line + ": " + this.what;
	}

}
