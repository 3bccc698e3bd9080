package org.kratomguide.content;

import java.util.List;
import java.util.stream.Collectors;

/** The content is not fit to be shown; nothing of it was imported. */
public final class ContentFaults extends RuntimeException {

	/** All of them at once. */
	public ContentFaults(List<Fault> faults) {
		super(faults.stream().sorted().distinct().map(Fault::toString).collect(Collectors.joining("\n")));
	}

}
