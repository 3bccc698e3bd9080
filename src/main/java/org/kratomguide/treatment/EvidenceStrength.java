package org.kratomguide.treatment;

/**
 * How strong the evidence is: a statement about studies, not an opinion. The grades are
 * those of the guide's fact dossier; for kratom itself none is above {@link #LIMITED}.
 */
public enum EvidenceStrength {

	/** Single cases, or no data of its own. */
	VERY_LIMITED("Very limited"),
	/** Case series that agree, without comparison groups. */
	LIMITED("Limited"),
	/** At least one good trial. */
	MODERATE("Moderate"),
	/** Several good trials. */
	STRONG("Strong");

	private final String words;

	EvidenceStrength(String words) {
		this.words = words;
	}

	/** The grade in words; a drawing only repeats them. */
	public String words() {
		return this.words;
	}

	/** How many of the four leaves are filled. */
	public int leaves() {
		return ordinal() + 1;
	}

}
