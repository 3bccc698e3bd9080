/**
 * The guide for programs: JSON, CSV, the document that describes them, and the page that
 * shows the document to people.
 */
@NullMarked
package org.kratomguide.api;

import org.jspecify.annotations.NullMarked;
