package org.kratomguide.topic;

/** A line of the table of contents, read without the page's text. */
record TopicEntry(Chapter chapter, int position, String slug, String title) {
}
