/**
 * What an operator can measure: how the guide does, and nothing about who reads it or
 * what is read.
 */
@NullMarked
package org.kratomguide.metrics;

import org.jspecify.annotations.NullMarked;
