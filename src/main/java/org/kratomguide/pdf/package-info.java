/**
 * Sheets of paper as files: accessible PDF from our own templates.
 */
@NullMarked
package org.kratomguide.pdf;

import org.jspecify.annotations.NullMarked;
