package org.kratomguide.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts a text into parts, each of which comes through a failing connection. */
final class Parts {

	/** In gzipped bytes: what the frame of a page leaves of 6 KB. */
	private static final int MOST = 4_600;

	private final String instead;

	/**
	 * @param instead what is said in place of a form that does not fit
	 */
	Parts(String instead) {
		this.instead = instead;
	}

	/** The parts, at least one; the text itself is used up. */
	List<Element> of(Element text) {
		List<Element> parts = new ArrayList<>();
		parts.add(new Element("div"));
		blocks(text).stream().flatMap(this::pieces).forEach((piece) -> {
			Element last = parts.get(parts.size() - 1);
			last.appendChild(piece);
			if (last.childrenSize() > 1 && !fits(last)) {
				parts.add(withHeading(piece));
			}
		});
		return parts;
	}

	/** The piece in a part of its own, with the headings that stand right above it. */
	private static Element withHeading(Element piece) {
		Element above = piece.previousElementSibling();
		Element next = new Element("div").appendChild(piece);
		while (above != null && above.tagName().matches("h[1-6]") && above.previousElementSibling() != null) {
			Element heading = above;
			above = above.previousElementSibling();
			next.prependChild(heading);
		}
		return next;
	}

	/** The children, with loose words made into paragraphs. */
	private static List<Element> blocks(Element text) {
		List<Element> blocks = new ArrayList<>();
		Element loose = new Element("p");
		for (Node node : List.copyOf(text.childNodes())) {
			if (node instanceof Element block && block.isBlock()) {
				blocks.add(loose);
				blocks.add(block);
				loose = new Element("p");
			}
			else if (node instanceof TextNode || node instanceof Element) {
				loose.appendChild(node);
			}
		}
		blocks.add(loose);
		return blocks.stream().filter((block) -> block.hasText() || !block.tagName().equals("p")).toList();
	}

	private Stream<Element> pieces(Element block) {
		if (fits(block)) {
			return Stream.of(block);
		}
		return switch (block.tagName()) {
			case "ul", "ol", "dl" -> halves(block, block);
			case "table" -> halves(block, block.select("tbody").stream().findFirst().orElse(block));
			case "details", "fieldset", "blockquote" -> blocks(block).stream().flatMap(this::pieces);
			case "form" -> Stream.of(new Element("p").text(this.instead));
			default -> Stream.of(block);
		};
	}

	/** The same list or table twice, with half of the rows each. */
	private Stream<Element> halves(Element block, Element rows) {
		int middle = rows.childrenSize() / 2;
		while (middle < rows.childrenSize() && rows.child(middle).tagName().equals("dd")) {
			middle++;
		}
		if (middle == 0 || middle == rows.childrenSize()) {
			return Stream.of(block);
		}
		Element second = block.clone().removeAttr("id");
		Element others = (rows == block) ? second : second.expectFirst("tbody");
		if (block.tagName().equals("ol")) {
			int start = block.hasAttr("start") ? Integer.parseInt(block.attr("start")) : 1;
			second.attr("start", String.valueOf(start + middle));
		}
		others.children().subList(0, middle).forEach(Node::remove);
		rows.children().subList(middle, rows.childrenSize()).forEach(Node::remove);
		return Stream.of(block, second).flatMap(this::pieces);
	}

	private static boolean fits(Element text) {
		byte[] bytes = text.html().getBytes(StandardCharsets.UTF_8);
		if (bytes.length <= MOST) {
			return true;
		}
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.size() <= MOST;
	}

}
