package org.kratomguide.api;

import java.util.List;

/**
 * A part of a list. Where the other parts are stands in the {@code Link} header.
 *
 * @param items what stands on this page
 * @param page the number of this page, from 1
 * @param size how many items a page has
 * @param total how many items there are on all pages
 */
record ApiList<T>(List<T> items, int page, int size, int total) {
}
