/**
 * The guide without a connection: kept on a reader's device by the reader's own wish, and
 * removed by it.
 */
@NullMarked
package org.kratomguide.offline;

import org.jspecify.annotations.NullMarked;
