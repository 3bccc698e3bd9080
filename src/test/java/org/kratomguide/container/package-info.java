/** What an operator of containers is given, held against the guide itself. */
@NullMarked
package org.kratomguide.container;

import org.jspecify.annotations.NullMarked;
