package org.kratomguide.markdown;

/** Gives a helpline's link by its key. */
@FunctionalInterface
public interface HelplineLinks {

	/** The link for a call, or for a text message. */
	Target find(String key, boolean text);

	/**
	 * A link to a helpline.
	 *
	 * @param href a {@code tel:} or {@code sms:} address
	 * @param label the words, verb first; digits shown equal digits dialled
	 */
	record Target(String href, String label) {
	}

}
