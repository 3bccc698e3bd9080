/**
 * The languages of the guide: which one a request is in, and what a page's address is in
 * each. Inside the application every page goes by its English address.
 */
@NullMarked
package org.kratomguide.language;

import org.jspecify.annotations.NullMarked;
