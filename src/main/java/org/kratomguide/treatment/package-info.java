/**
 * The five treatments, their options, and the comparison of them.
 */
@NullMarked
package org.kratomguide.treatment;

import org.jspecify.annotations.NullMarked;
