/**
 * The self-check that keeps nothing.
 */
@NullMarked
package org.kratomguide.selfcheck;

import org.jspecify.annotations.NullMarked;
