package org.kratomguide.content;

import java.time.LocalDate;
import java.util.Objects;

import org.kratomguide.link.Version;

/**
 * What stands above an old version.
 *
 * @param address the page as it is now
 * @param from the day from which readers saw the old text
 * @param to the day on which another took its place
 * @param part whether the page has a list beside its text that was not kept
 */
public record OldVersion(String address, LocalDate from, LocalDate to, boolean part) {

	/** What to say of a version that has been superseded. */
	static OldVersion of(Version version, boolean part) {
		return new OldVersion(version.address(), version.firstSeen(), Objects.requireNonNull(version.superseded()),
				part);
	}

}
