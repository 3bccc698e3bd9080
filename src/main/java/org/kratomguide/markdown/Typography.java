package org.kratomguide.markdown;

/** Turns the straight quotes that keyboards have into the curved ones that books have. */
public final class Typography {

	private Typography() {
	}

	/** Curves the quotes of a text that starts a line or an element. */
	public static String curve(String text) {
		return curve(text, false);
	}

	/**
	 * Curves the quotes of a text.
	 * @param afterText whether the text goes on after other text, so that a quote at its
	 * start closes
	 */
	static String curve(String text, boolean afterText) {
		StringBuilder curved = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			boolean opens = (i == 0) ? !afterText : " \u00a0(\u201c\u2018[".indexOf(curved.charAt(i - 1)) >= 0;
			if (text.charAt(i) == '"') {
				curved.setCharAt(i, opens ? '\u201c' : '\u201d');
			}
			else if (text.charAt(i) == '\'') {
				curved.setCharAt(i, opens ? '\u2018' : '\u2019');
			}
		}
		return curved.toString();
	}

}
