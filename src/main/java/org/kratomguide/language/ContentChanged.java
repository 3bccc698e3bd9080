package org.kratomguide.language;

/** Something in the content is new: what was remembered of it must be read again. */
public record ContentChanged() {

}
