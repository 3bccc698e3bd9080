/**
 * What every page shares: settings, headers, errors, addresses.
 */
@NullMarked
package org.kratomguide.site;

import org.jspecify.annotations.NullMarked;
