/**
 * What may fit me: questions, rules read like decision tables, and the page that they
 * make.
 */
@NullMarked
package org.kratomguide.fit;

import org.jspecify.annotations.NullMarked;
