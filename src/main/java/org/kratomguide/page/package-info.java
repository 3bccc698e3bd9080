/**
 * Every page of prose that the guide has, whatever it is about.
 */
@NullMarked
package org.kratomguide.page;

import org.jspecify.annotations.NullMarked;
