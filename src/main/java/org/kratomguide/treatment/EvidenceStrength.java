package org.kratomguide.treatment;

import org.kratomguide.language.Words;

/**
 * How strong the evidence is: a statement about studies, not an opinion. The grades are
 * those of the guide's fact dossier; for kratom itself none is above {@link #LIMITED}.
 */
public enum EvidenceStrength {

	/** Single cases, or no data of its own. */
	VERY_LIMITED,
	/** Case series that agree, without comparison groups. */
	LIMITED,
	/** At least one good trial. */
	MODERATE,
	/** Several good trials. */
	STRONG;

	/** The grade in words; a drawing only repeats them. */
	public String words() {
		return Words.of(this);
	}

	/** How many of the four leaves are filled. */
	public int leaves() {
		return ordinal() + 1;
	}

}
