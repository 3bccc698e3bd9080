/**
 * What changed in the guide, for readers and for feed readers.
 */
@NullMarked
package org.kratomguide.change;

import org.jspecify.annotations.NullMarked;
