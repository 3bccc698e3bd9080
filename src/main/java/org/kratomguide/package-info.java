/**
 * Kratom Treatment Guide: the treatment options for kratom addiction, told truthfully.
 */
@NullMarked
package org.kratomguide;

import org.jspecify.annotations.NullMarked;
