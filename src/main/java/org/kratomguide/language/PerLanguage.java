package org.kratomguide.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Something remembered of the content, once for each language. What cannot be read is not
 * remembered, so the next caller tries again.
 */
public final class PerLanguage<T> {

	private final Map<Language, T> remembered = new ConcurrentHashMap<>();

	private final Supplier<T> reader;

	/**
	 * @param reader reads it in the current language
	 */
	public PerLanguage(Supplier<T> reader) {
		this.reader = reader;
	}

	/** What is remembered in the current language. */
	public T get() {
		T value = this.remembered.get(Language.current());
		if (value == null) {
			value = this.reader.get();
			this.remembered.put(Language.current(), value);
		}
		return value;
	}

	/** The content has changed. */
	public void forget() {
		this.remembered.clear();
	}

}
