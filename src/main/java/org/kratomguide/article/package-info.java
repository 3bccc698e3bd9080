/**
 * What every page of prose is made of, and how it is set for the reader.
 */
@NullMarked
package org.kratomguide.article;

import org.jspecify.annotations.NullMarked;
