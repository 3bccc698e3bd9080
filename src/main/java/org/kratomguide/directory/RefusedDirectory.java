package org.kratomguide.directory;

/** A file that cannot become an edition, and why, in one line. Nothing was changed. */
public class RefusedDirectory extends RuntimeException {

	RefusedDirectory(String why) {
		super(why);
	}

	RefusedDirectory(String why, Throwable cause) {
		super(why, cause);
	}

}
