/**
 * Every page as Markdown, for other people's use.
 */
@NullMarked
package org.kratomguide.export;

import org.jspecify.annotations.NullMarked;
