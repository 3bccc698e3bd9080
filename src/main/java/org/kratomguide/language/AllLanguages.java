package org.kratomguide.language;

import java.util.Locale;
import java.util.function.Supplier;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleLocaleContext;

/**
 * For what concerns the content as a whole: its sessions see the rows of every language.
 */
public final class AllLanguages {

	static final LocaleContext CONTEXT = new SimpleLocaleContext(Locale.ROOT);

	/** The undetermined language of ISO 639. */
	static final String CODE = "und";

	private AllLanguages() {
	}

	/** Does something in all languages at once. */
	public static <T> T call(Supplier<T> work) {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocaleContext(CONTEXT);
		try {
			return work.get();
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

}
