package org.kratomguide.treatment;

/**
 * A treatment's line in the table of contents, read without its text.
 *
 * @param slug the last part of its address
 * @param title its short title
 */
public record TreatmentEntry(String slug, String title) {
}
