/**
 * Addresses that stay: short codes for pages and sections, and where old addresses lead.
 */
@NullMarked
package org.kratomguide.link;

import org.jspecify.annotations.NullMarked;
