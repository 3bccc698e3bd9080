/**
 * The publications that statements come from.
 */
@NullMarked
package org.kratomguide.source;

import org.jspecify.annotations.NullMarked;
