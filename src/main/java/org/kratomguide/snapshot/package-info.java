/**
 * The whole guide as files, for a server that can do no more than hand out files, or for
 * a memory stick.
 */
@NullMarked
package org.kratomguide.snapshot;

import org.jspecify.annotations.NullMarked;
