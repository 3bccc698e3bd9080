package org.kratomguide.offline;

/**
 * A piece of the guide that can be found without a connection. The names are short since
 * some hundreds of them are kept on a phone.
 *
 * @param a its address
 * @param t the title of its page
 * @param h its own heading
 * @param k other words for it
 * @param x its text
 */
record OfflinePassage(String a, String t, String h, String k, String x) {
}
