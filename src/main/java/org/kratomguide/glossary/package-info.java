/**
 * Words explained.
 */
@NullMarked
package org.kratomguide.glossary;

import org.jspecify.annotations.NullMarked;
