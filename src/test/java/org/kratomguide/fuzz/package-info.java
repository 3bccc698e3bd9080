/**
 * Thousands of requests that nobody wrote by hand, and what must be true of every answer.
 */
@NullMarked
package org.kratomguide.fuzz;

import org.jspecify.annotations.NullMarked;
