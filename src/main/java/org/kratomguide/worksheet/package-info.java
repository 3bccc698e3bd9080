/**
 * Sheets of one page to write on. What is written stays in the reader's browser.
 */
@NullMarked
package org.kratomguide.worksheet;

import org.jspecify.annotations.NullMarked;
