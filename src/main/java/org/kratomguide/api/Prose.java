package org.kratomguide.api;

/**
 * A text in two forms.
 *
 * @param markdown CommonMark; {@code [^2]} is the second of the resource's sources
 * @param html the same for a web page; {@code #source-2} is the second of the sources
 */
record Prose(String markdown, String html) {
}
