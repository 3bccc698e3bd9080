/**
 * Keeps one client from taking what is meant for all: so many searches, forms and PDFs in
 * a minute and no more.
 */
@NullMarked
package org.kratomguide.limit;

import org.jspecify.annotations.NullMarked;
