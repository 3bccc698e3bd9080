package org.kratomguide.markdown;

import java.util.Arrays;
import java.util.List;

import org.commonmark.node.CustomNode;

/** {@code [@weiss2021; @smith2024]}: where the sentence before it comes from. */
public final class Citation extends CustomNode {

	private final List<String> keys;

	private Citation(List<String> keys) {
		this.keys = keys;
	}

	/** Reads the text between the brackets. */
	static Citation parse(String text) {
		return new Citation(
				Arrays.stream(text.split(";")).map(String::strip).map((key) -> key.replaceFirst("^@", "")).toList());
	}

	/** The keys of the cited sources, in order. */
	public List<String> keys() {
		return this.keys;
	}

}
