/**
 * The explaining pages, the front page, and the table of contents.
 */
@NullMarked
package org.kratomguide.topic;

import org.jspecify.annotations.NullMarked;
