package org.kratomguide.change;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * The changes, the newest first. They are read from the content at each start and kept in
 * memory: nothing refers to them.
 */
@Component
public class ChangeNotes {

	private volatile List<ChangeNote> all = List.of();

	/** Takes over what the content says. */
	public void remember(List<ChangeNote> notes) {
		this.all = List.copyOf(notes);
	}

	/** Every change, the newest first. */
	public List<ChangeNote> all() {
		return this.all;
	}

}
