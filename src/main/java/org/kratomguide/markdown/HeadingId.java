package org.kratomguide.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * {@code {#how-long-it-lasts}} at the end of a heading: the fragment that links to it.
 */
public final class HeadingId extends CustomNode {

	private static final Pattern SUFFIX = Pattern.compile("\\s*\\{#([a-z0-9-]+)}\\s*$");

	private final String id;

	private HeadingId(String id) {
		this.id = id;
	}

	/** The id of a parsed heading, or null when the writer gave none. */
	public static @Nullable String of(Heading heading) {
		return (heading.getLastChild() instanceof HeadingId headingId) ? headingId.id : null;
	}

	/** Takes the id out of the heading's text and hangs it on the heading. */
	static void lift(Heading heading) {
		Node last = heading.getLastChild();
		if (last instanceof Text text) {
			Matcher matcher = SUFFIX.matcher(text.getLiteral());
			if (matcher.find()) {
				text.setLiteral(text.getLiteral().substring(0, matcher.start()));
				heading.appendChild(new HeadingId(matcher.group(1)));
			}
		}
	}

}
