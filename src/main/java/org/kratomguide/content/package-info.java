/**
 * The packaged content: read, checked whole, and imported into the database.
 */
@NullMarked
package org.kratomguide.content;

import org.jspecify.annotations.NullMarked;
