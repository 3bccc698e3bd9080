package org.kratomguide.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** A language in which the whole guide is written. */
public enum Language {

	ENGLISH(Locale.ENGLISH, ""), SPANISH(Locale.forLanguageTag("es"), "/es");

	private final Locale locale;

	private final String prefix;

	Language(Locale locale, String prefix) {
		this.locale = locale;
		this.prefix = prefix;
	}

	/** The language of the current request; English outside of any. */
	public static Language current() {
		LocaleContext context = LocaleContextHolder.getLocaleContext();
		Locale locale = (context != null) ? context.getLocale() : null;
		return (locale != null) ? of(locale.getLanguage()).orElse(ENGLISH) : ENGLISH;
	}

	/** The language with an ISO 639 code, if the guide is written in it. */
	public static Optional<Language> of(String code) {
		return Arrays.stream(values()).filter((language) -> language.code().equals(code)).findFirst();
	}

	/** Its ISO 639 code, such as {@code es}. */
	public String code() {
		return this.locale.getLanguage();
	}

	public Locale locale() {
		return this.locale;
	}

	/** What its addresses begin with; empty for English. */
	public String prefix() {
		return this.prefix;
	}

	/** The address of its front page. */
	public String home() {
		return this.prefix.isEmpty() ? "/" : this.prefix;
	}

	/** The address that its pages with this slug have. */
	public String address(String slug) {
		return slug.isEmpty() ? home() : this.prefix + "/" + slug;
	}

	/** Its own name for itself. */
	public String ownName() {
		String name = this.locale.getDisplayLanguage(this.locale);
		return name.substring(0, 1).toUpperCase(this.locale) + name.substring(1);
	}

	/** Does something in this language. */
	public <T> T call(Supplier<T> work) {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(this.locale);
		try {
			return work.get();
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

}
