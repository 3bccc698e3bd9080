/**
 * My plan: a page to write on that keeps nothing.
 */
@NullMarked
package org.kratomguide.plan;

import org.jspecify.annotations.NullMarked;
