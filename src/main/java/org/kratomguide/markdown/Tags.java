package org.kratomguide.markdown;

import java.util.LinkedHashMap;
import java.util.Map;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes elements with what is inside them. */
final class Tags {

	private final HtmlNodeRendererContext context;

	private final HtmlWriter html;

	Tags(HtmlNodeRendererContext context) {
		this.context = context;
		this.html = context.getWriter();
	}

	/**
	 * Writes an element.
	 * @param tag its name
	 * @param content writes what is inside
	 * @param attributes names and values in turn
	 */
	void element(String tag, Runnable content, String... attributes) {
		Map<String, String> named = new LinkedHashMap<>();
		for (int i = 0; i < attributes.length; i += 2) {
			named.put(attributes[i], attributes[i + 1]);
		}
		this.html.tag(tag, named);
		content.run();
		this.html.tag("/" + tag);
	}

	/** Writes an element that holds plain text. */
	void text(String tag, String words, String... attributes) {
		element(tag, () -> text(words), attributes);
	}

	/** Writes plain text. */
	void text(String words) {
		this.html.text(words);
	}

	/** Writes HTML of our own making as it is. */
	void raw(String ownHtml) {
		this.html.raw(ownHtml);
	}

	/** Writes what is inside a node. */
	void children(Node parent) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			this.context.render(child);
		}
	}

	/** Writes a node. */
	void node(Node node) {
		this.context.render(node);
	}

}
