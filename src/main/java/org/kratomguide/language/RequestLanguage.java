package org.kratomguide.language;

import java.util.Arrays;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a request is that of its address. What the browser prefers is not
 * asked: one address is one page, whoever reads it.
 */
@Component("localeResolver")
class RequestLanguage implements LocaleResolver {

	private static final String ATTRIBUTE = RequestLanguage.class.getName();

	/** The language that an address is in. */
	static Language named(String path) {
		return Arrays.stream(Language.values())
			.filter((language) -> !language.prefix().isEmpty())
			.filter((language) -> path.equals(language.prefix()) || path.startsWith(language.prefix() + "/"))
			.findFirst()
			.orElse(Language.ENGLISH);
	}

	static void set(HttpServletRequest request, Language language) {
		request.setAttribute(ATTRIBUTE, language);
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof Language language) ? language.locale()
				: Language.ENGLISH.locale();
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language is that of the address");
	}

}
