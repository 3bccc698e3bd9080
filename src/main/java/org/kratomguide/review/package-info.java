/**
 * Who checked a page, when, and when it is due again.
 */
@NullMarked
package org.kratomguide.review;

import org.jspecify.annotations.NullMarked;
