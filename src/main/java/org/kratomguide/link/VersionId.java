package org.kratomguide.link;

import java.util.HexFormat;

/** The name of one text of a page: the same text has the same name, on every install. */
public final class VersionId {

	private static final int BYTES = 4;

	/** What a version id looks like, as a regular expression. */
	public static final String PATTERN = "[0-9a-f]{" + 2 * BYTES + "}";

	private VersionId() {
	}

	/** The version id of a page whose file has this text. */
	public static String of(String text) {
		return HexFormat.of().formatHex(Sha256.of(text), 0, BYTES);
	}

}
