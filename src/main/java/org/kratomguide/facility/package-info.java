/**
 * Treatment near me: finds places in the national directory and tells what they say of
 * themselves.
 */
@NullMarked
package org.kratomguide.facility;

import org.jspecify.annotations.NullMarked;
