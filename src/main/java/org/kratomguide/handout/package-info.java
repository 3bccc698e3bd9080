/**
 * What a counselor puts together for paper: picked, shown, printed, and kept nowhere but
 * in its own address.
 */
@NullMarked
package org.kratomguide.handout;

import org.jspecify.annotations.NullMarked;
