package org.kratomguide.article;

import org.jspecify.annotations.Nullable;

/**
 * One part of a page, ready for the reader.
 *
 * @param id the fragment that links to it; it never changes once published
 * @param heading its heading as HTML; absent for the text before the first heading
 * @param aside a note beside the heading, as HTML
 * @param html the text
 */
public record Section(@Nullable String id, @Nullable String heading, @Nullable String aside, String html) {
}
