/**
 * The text edition: every page without style sheets, scripts and pictures, in parts that
 * come through a failing connection.
 */
@NullMarked
package org.kratomguide.text;

import org.jspecify.annotations.NullMarked;
