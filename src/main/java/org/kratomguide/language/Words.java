package org.kratomguide.language;

import java.text.MessageFormat;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

/**
 * The words of the interface in the current language, from the message files that the
 * templates read too. A key that is missing is a fault of the build.
 */
public final class Words {

	static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Words() {
	}

	/** The words of a key, with what is to be filled in. */
	public static String of(String key, @Nullable Object... values) {
		String words = ResourceBundle.getBundle("messages", Language.current().locale(), NO_FALLBACK).getString(key);
		return (values.length > 0) ? new MessageFormat(words, Language.current().locale()).format(values) : words;
	}

	/** The words of one of a fixed set, such as {@code EvidenceStrength.LIMITED}. */
	public static String of(Enum<?> value) {
		return of(value.getDeclaringClass().getSimpleName() + "." + value.name());
	}

	/** A part of the words of one of a fixed set. */
	public static String of(Enum<?> value, String part) {
		return of(value.getDeclaringClass().getSimpleName() + "." + value.name() + "." + part);
	}

}
