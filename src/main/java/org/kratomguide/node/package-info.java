/**
 * Several guides on one database: they take turns at writing, and see what one of them
 * has changed.
 */
@NullMarked
package org.kratomguide.node;

import org.jspecify.annotations.NullMarked;
