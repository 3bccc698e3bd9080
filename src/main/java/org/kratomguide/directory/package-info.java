/**
 * The national directory of treatment facilities: its editions, and how a file becomes
 * one.
 */
@NullMarked
package org.kratomguide.directory;

import org.jspecify.annotations.NullMarked;
