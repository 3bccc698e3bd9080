/**
 * Parts of the guide for other sites to show: the only pages that may be framed.
 */
@NullMarked
package org.kratomguide.embed;

import org.jspecify.annotations.NullMarked;
