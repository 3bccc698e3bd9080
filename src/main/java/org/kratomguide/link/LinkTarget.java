package org.kratomguide.link;

import org.kratomguide.search.PassageKind;

/**
 * What a code leads to.
 *
 * @param code the short code of the address
 * @param address where it stands, with its fragment
 * @param kind what it is
 * @param title the title of its page
 * @param heading its own heading; that of the page when it is the page
 */
public record LinkTarget(String code, String address, PassageKind kind, String title, String heading) {
}
