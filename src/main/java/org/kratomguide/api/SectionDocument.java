package org.kratomguide.api;

/**
 * One part of a page.
 *
 * @param id the fragment that links to it; it never changes once published
 * @param title its heading, plain
 * @param text what it says
 */
record SectionDocument(String id, String title, Prose text) {
}
