package org.kratomguide.search;

/**
 * A passage's line in a list.
 *
 * @param text its heading
 * @param address where it leads
 */
public record PassageEntry(String text, String address) {
}
