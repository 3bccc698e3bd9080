/**
 * How programs find the guide and learn what a page is: sitemap, search description,
 * links in the head, structured data.
 */
@NullMarked
package org.kratomguide.discovery;

import org.jspecify.annotations.NullMarked;
