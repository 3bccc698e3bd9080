/**
 * The guide's Markdown: citations, care cards and calls, parsed and made into HTML.
 */
@NullMarked
package org.kratomguide.markdown;

import org.jspecify.annotations.NullMarked;
