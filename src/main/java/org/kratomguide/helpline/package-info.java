/**
 * The one registry of phone numbers, by country.
 */
@NullMarked
package org.kratomguide.helpline;

import org.jspecify.annotations.NullMarked;
