package org.kratomguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import org.springframework.web.util.HtmlUtils;

/**
 * Cuts out of a passage what stands around the words searched for, and marks them. It
 * reads the words as the index does, so the marks stand where the index found them.
 */
final class Excerpt {

	private static final int LENGTH = 240;

	private final GuideAnalyzer analyzer;

	private final Set<String> sought;

	Excerpt(GuideAnalyzer analyzer, Set<String> sought) {
		this.analyzer = analyzer;
		this.sought = sought;
	}

	/** The excerpt of a text as HTML: escaped, with {@code <mark>} around the words. */
	String of(String text) {
		List<Mark> marks = marks(text);
		int from = start(text, marks);
		int to = (text.length() - from <= LENGTH) ? text.length() : wordStart(text, from + LENGTH);
		StringBuilder html = new StringBuilder((from > 0) ? "… " : "");
		int at = from;
		for (Mark mark : marks) {
			if (mark.from() >= at && mark.to() <= to) {
				html.append(HtmlUtils.htmlEscape(text.substring(at, mark.from())))
					.append("<mark>")
					.append(HtmlUtils.htmlEscape(text.substring(mark.from(), mark.to())))
					.append("</mark>");
				at = mark.to();
			}
		}
		html.append(HtmlUtils.htmlEscape(text.substring(at, Math.max(at, to)).stripTrailing()));
		return html.append((to < text.length()) ? " …" : "").toString();
	}

	private List<Mark> marks(String text) {
		List<Mark> marks = new ArrayList<>();
		try (TokenStream tokens = this.analyzer.tokenStream("", text)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				if (this.sought.contains(term.toString())) {
					marks.add(new Mark(term.toString(), offset.startOffset(), offset.endOffset()));
				}
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return marks;
	}

	/** The beginning of the stretch that has the most different words searched for. */
	private static int start(String text, List<Mark> marks) {
		int best = 0;
		int most = different(marks, 0);
		for (Mark mark : marks) {
			int from = sentenceStart(text, mark.from());
			int count = different(marks, from);
			if (count > most) {
				best = from;
				most = count;
			}
		}
		return best;
	}

	private static int different(List<Mark> marks, int from) {
		Set<String> words = new HashSet<>();
		marks.stream()
			.filter((mark) -> mark.from() >= from && mark.to() <= from + LENGTH)
			.forEach((mark) -> words.add(mark.word()));
		return words.size();
	}

	private static int sentenceStart(String text, int at) {
		int end = Math.max(text.lastIndexOf(". ", at),
				Math.max(text.lastIndexOf("? ", at), text.lastIndexOf("! ", at)));
		int start = (end < 0) ? 0 : end + 2;
		return (at - start > LENGTH / 2) ? wordStart(text, at - LENGTH / 2) : start;
	}

	private static int wordStart(String text, int at) {
		int space = text.lastIndexOf(' ', at);
		return (space < 0) ? at : space + 1;
	}

	private record Mark(String word, int from, int to) {
	}

}
