package org.kratomguide.language;

/** Something that is said in one language. */
public interface InLanguage {

	/** The ISO 639 code of the language. */
	String getLanguage();

}
