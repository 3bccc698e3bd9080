package org.kratomguide.facility;

import java.util.Arrays;
import java.util.Optional;

import org.kratomguide.directory.ServiceCode;
import org.kratomguide.language.Words;

/** Those who alone are taken at some places, by the directory's codes. */
enum OnlyFor {

	OUDO, AUDO, DUO;

	static Optional<OnlyFor> of(ServiceCode code) {
		return Arrays.stream(values()).filter((only) -> only.name().equals(code.getCode())).findFirst();
	}

	/** What to know before going there. */
	String words() {
		return Words.of(this);
	}

}
