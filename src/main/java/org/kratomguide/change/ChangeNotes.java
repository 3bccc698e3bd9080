package org.kratomguide.change;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.kratomguide.language.Language;
import org.springframework.stereotype.Component;

/**
 * The changes, the newest first. They are read from the content at each start and kept in
 * memory: nothing refers to them.
 */
@Component
public class ChangeNotes {

	private final Map<Language, List<ChangeNote>> all = new ConcurrentHashMap<>();

	/** Takes over what the content says in a language. */
	public void remember(Language language, List<ChangeNote> notes) {
		this.all.put(language, List.copyOf(notes));
	}

	/** Every change, the newest first. */
	public List<ChangeNote> all() {
		return this.all.getOrDefault(Language.current(), List.of());
	}

}
