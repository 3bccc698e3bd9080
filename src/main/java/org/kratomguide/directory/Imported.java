package org.kratomguide.directory;

import java.util.List;
import java.util.Map;

/**
 * What an import did.
 *
 * @param edition the edition that is live now
 * @param unplaced how many of its places are not on the map
 * @param gone how many places of the edition before it are no longer listed
 * @param bad the rows that were left out, and why; not all of them if there are many
 * @param badCount how many rows were left out
 * @param unknown the codes that nothing explains, each with how many places have it
 */
record Imported(Edition edition, int unplaced, int gone, List<String> bad, int badCount, Map<String, Integer> unknown) {
}
