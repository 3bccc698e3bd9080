package org.kratomguide.page;

import org.kratomguide.article.Article;

/**
 * A page and where it stands.
 *
 * @param address its address, such as {@code /withdrawal}
 * @param article its prose
 */
public record GuidePage(String address, Article article) {
}
