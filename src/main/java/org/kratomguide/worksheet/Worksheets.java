package org.kratomguide.worksheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.kratomguide.language.Language;
import org.springframework.stereotype.Component;

/** All worksheets. They are read at each start and need no database. */
@Component
public class Worksheets {

	private final Map<Language, List<Worksheet>> all = new ConcurrentHashMap<>();

	/** Takes over what the content now says in a language. */
	public void replace(Language language, List<Worksheet> worksheets) {
		this.all.put(language, List.copyOf(worksheets));
	}

	Optional<Worksheet> find(String slug) {
		return this.all.getOrDefault(Language.current(), List.of())
			.stream()
			.filter((worksheet) -> worksheet.slug().equals(slug))
			.findFirst();
	}

}
