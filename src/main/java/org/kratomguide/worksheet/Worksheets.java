package org.kratomguide.worksheet;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** All worksheets. They are read at each start and need no database. */
@Component
public class Worksheets {

	private volatile List<Worksheet> all = List.of();

	/** Takes over what the content now says. */
	public void replace(List<Worksheet> worksheets) {
		this.all = List.copyOf(worksheets);
	}

	Optional<Worksheet> find(String slug) {
		return this.all.stream().filter((worksheet) -> worksheet.slug().equals(slug)).findFirst();
	}

}
