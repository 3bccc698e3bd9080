/**
 * Pages that are the same for every reader, kept as ready bytes until the content
 * changes.
 */
@NullMarked
package org.kratomguide.store;

import org.jspecify.annotations.NullMarked;
