package org.kratomguide.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Counts letters by their size. */
class LetterSizes extends PDFTextStripper {

	private final Map<Integer, Integer> letters = new TreeMap<>();

	@Override
	protected void writeString(String text, List<TextPosition> positions) {
		positions.forEach((position) -> this.letters.merge(Math.round(position.getFontSize()), 1, Integer::sum));
	}

	int mostUsed() {
		return this.letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
	}

}
