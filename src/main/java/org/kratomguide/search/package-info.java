/**
 * The site search: the passages that features supply, the index of them, and the answer
 * to a reader's words.
 */
@NullMarked
package org.kratomguide.search;

import org.jspecify.annotations.NullMarked;
