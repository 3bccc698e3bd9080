package org.kratomguide.handout;

import java.util.List;

import org.kratomguide.helpline.Country;
import org.kratomguide.language.Words;
import org.kratomguide.source.Reference;

/**
 * A handout with its text, ready for the template.
 *
 * @param handout the handout, with the codes of its parts and no other
 * @param parts its text
 * @param picked what was picked, with what is not on it
 * @param sources the cited sources, in the order of their numbers
 * @param country whose helplines it has
 * @param address its whole address
 * @param shortAddress one that can be typed
 * @param qr leads to the address
 */
record HandoutSheet(Handout handout, List<? extends SheetPart> parts, Picked picked, List<Reference> sources,
		Country country, String address, String shortAddress, QrImage qr) {

	/** What stands above it: its own heading or a neutral one. */
	public String title() {
		return this.handout.heading().isEmpty() ? Words.of("handout.title") : this.handout.heading();
	}

	/** Whether there is anything to hand out. */
	public boolean isEmpty() {
		return this.parts.isEmpty();
	}

}
