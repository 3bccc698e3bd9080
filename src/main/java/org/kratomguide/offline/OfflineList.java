package org.kratomguide.offline;

import java.util.List;
import java.util.Map;

/**
 * What a browser keeps.
 *
 * @param pages the addresses of the pages, each kept as it is
 * @param others where to get what is kept under another address, by that address
 */
record OfflineList(List<String> pages, Map<String, String> others) {
}
