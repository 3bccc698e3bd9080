package org.kratomguide.language;

/**
 * A page in one language.
 *
 * @param language the language
 * @param english the English address by which the guide knows the page
 */
public record PageAddress(Language language, String english) {
}
