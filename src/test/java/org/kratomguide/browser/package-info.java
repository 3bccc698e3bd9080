/**
 * What a reader meets in a real browser: what is shown, reached, sent and kept.
 */
@NullMarked
package org.kratomguide.browser;

import org.jspecify.annotations.NullMarked;
