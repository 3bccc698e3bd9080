package org.kratomguide.markdown;

import org.commonmark.node.CustomNode;

/**
 * {@code <call:us-988>} or {@code <text:us-988>}: a way to reach a helpline, by its key.
 */
public final class HelplineLink extends CustomNode {

	private final boolean text;

	private final String key;

	HelplineLink(boolean text, String key) {
		this.text = text;
		this.key = key;
	}

	/** Whether it opens a text message and not a call. */
	public boolean isText() {
		return this.text;
	}

	/** The helpline's key in the registry. */
	public String key() {
		return this.key;
	}

}
